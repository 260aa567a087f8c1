using System.Globalization;
using System.Text;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Tests.Clocks;
using InsiderSignal.Web.Live;
using Microsoft.AspNetCore.Http;

namespace InsiderSignal.Tests.Web.Live;

public sealed class EventStreamTests : IDisposable
{
    private readonly ManualClock _clock = new(new DateTimeOffset(2026, 2, 20, 12, 0, 0, TimeSpan.Zero));
    private readonly HistorySnapshot _snapshot = new();
    private readonly DefaultHttpContext _context = new();
    private readonly MemoryStream _body = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly LiveVersion _version;

    public EventStreamTests()
    {
        _version = new LiveVersion(_snapshot, _clock);
        _snapshot.Publish(TradeHistory.Empty);
        _context.Response.Body = _body;
    }

    [Fact]
    public async Task Run_SeenTheNewest_SaysItsNumberWithoutAnEvent()
    {
        var first = _version.Current;
        await RunAsync(first);

        Assert.Equal($"retry: 5000\nid: {Text(first)}\n\n", Said());
    }

    [Fact]
    public async Task Run_NewHistory_TellsItOnce()
    {
        await RunAsync(_version.Current);
        _snapshot.Publish(TradeHistory.Empty);
        await _clock.SettleAsync();
        _clock.Advance(EventStream.Pause);
        await _clock.SettleAsync();

        var now = Text(_version.Current);
        Assert.EndsWith($"\n\nid: {now}\ndata: {now}\n\n", Said(), StringComparison.Ordinal);
        Assert.Single(Events());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(-86_400_000)]
    public async Task Run_SeenAnOlderOne_IsToldAtOnce(long older)
    {
        await RunAsync(_version.Current + older);

        Assert.Equal([Text(_version.Current)], Events());
    }

    [Fact]
    public async Task Run_HistoriesInQuickSuccession_AreToldTogether()
    {
        await RunAsync(_version.Current);
        _snapshot.Publish(TradeHistory.Empty);
        await _clock.SettleAsync();
        var first = Text(_version.Current);
        for (var i = 0; i < 5; i++)
            _snapshot.Publish(TradeHistory.Empty);
        await _clock.SettleAsync();
        Assert.Equal([first], Events());

        _clock.Advance(EventStream.Pause);
        await _clock.SettleAsync();

        Assert.Equal([first, Text(_version.Current)], Events());
    }

    [Fact]
    public async Task Run_NothingNew_BreathesAndHoldsOneTimer()
    {
        await RunAsync(_version.Current);
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal([EventStream.Heartbeat], _clock.Due);
            _clock.Advance(EventStream.Heartbeat);
            await _clock.SettleAsync();
        }

        Assert.Equal(3, Said().Split('\n').Count(line => line.StartsWith(':')));
        Assert.Empty(Events());
    }

    [Fact]
    public async Task Run_Cancelled_Ends()
    {
        var running = await RunAsync(_version.Current);

        await _stop.CancelAsync();

        await running.ContinueWith(_ => { }, TestContext.Current.CancellationToken, TaskContinuationOptions.None, TaskScheduler.Default);
        Assert.False(running.IsFaulted);
        Assert.Empty(_clock.Due);
    }

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
        _body.Dispose();
    }

    private async Task<Task> RunAsync(long seen)
    {
        var running = new EventStream(_context.Response, _version, _clock).RunAsync(seen, _stop.Token);
        await _clock.SettleAsync();
        return running;
    }

    private string Said() => Encoding.UTF8.GetString(_body.ToArray());

    private List<string> Events() =>
        [.. Said().Split('\n').Where(line => line.StartsWith("data: ", StringComparison.Ordinal)).Select(line => line["data: ".Length..])];

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
