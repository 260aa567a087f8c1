using System.Collections.Concurrent;
using InsiderSignal.Edgar.Client;
using InsiderSignal.Tests.Clocks;
using Xunit;

namespace InsiderSignal.Tests.Client;

public sealed class EdgarClientHammerTests
{
    private const int PerSecond = 10;
    private const int Callers = 30;
    private const int QuestionsEach = 6;

    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_ManyCallersAndManyFaults_ServerNeverSeesMoreInAnySecond()
    {
        var clock = new FastClock(speed: 200, new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero));
        using var server = new UnevenServer(clock);
        var options = new EdgarOptions { Contact = "admin@example.com", RequestsPerSecond = PerSecond, TimeoutSeconds = 600, Retries = 10 };
        using var client = new EdgarClient(server, options, clock);
        var request = new EdgarRequest(new Uri(Samples.Address), AnswerKind.Submission);

        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(AskAsync, Stop)));

        var arrivals = server.Arrivals.Order().ToArray();
        Assert.True(arrivals.Length > Callers * QuestionsEach, "There were no faults.");
        for (var i = PerSecond; i < arrivals.Length; i++)
            Assert.True(arrivals[i] - arrivals[i - PerSecond] >= TimeSpan.TicksPerSecond, $"Too many in one second, from {i - PerSecond} on.");
        var traffic = client.Traffic;
        Assert.Equal(arrivals.Length, traffic.Requests);
        Assert.Equal(server.Faults, traffic.Faults);

        async Task AskAsync()
        {
            for (var i = 0; i < QuestionsEach; i++)
                Assert.Equal(AnswerStatus.Found, (await client.GetAsync(request, Stop)).Status);
        }
    }

    private sealed class UnevenServer(FastClock clock) : HttpMessageHandler
    {
        private int _faults;

        public ConcurrentBag<long> Arrivals { get; } = [];

        public int Faults => _faults;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await LatencyAsync(cancellationToken);
            Arrivals.Add(clock.GetTimestamp());
            await LatencyAsync(cancellationToken);
            switch (Random.Shared.Next(10))
            {
                case 0:
                    Interlocked.Increment(ref _faults);
                    return Reply.Of(503).Make();
                case 1:
                    Interlocked.Increment(ref _faults);
                    throw new HttpRequestException("The connection broke.");
                case 2:
                    Interlocked.Increment(ref _faults);
                    return Reply.Gzipped(Samples.Submission, without: 3).Make();
                case 3:
                    return Reply.Redirect(Samples.Address).Make();
                default:
                    return Reply.Gzipped(Samples.Submission).Make();
            }
        }

        private Task LatencyAsync(CancellationToken cancellationToken) =>
            Random.Shared.Next(4) == 0
                ? Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(200, 1500)), clock, cancellationToken)
                : Task.CompletedTask;
    }
}
