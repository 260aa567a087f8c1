using System.Text;
using InsiderSignal.Edgar.Client;
using Xunit;

namespace InsiderSignal.Tests.Client;

public sealed class EdgarTransportTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_OverTheNetwork_ReadsTheAnswer()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Answer(Samples.Submission));
        using var client = Client(server, retries: 0);

        var answer = await client.GetAsync(new EdgarRequest(new Uri(server.Address, "/a.txt"), AnswerKind.Submission), Stop);

        Assert.Equal(Samples.Submission, Encoding.UTF8.GetString(answer.Content.Span));
        Assert.Contains("User-Agent: InsiderSignal/", server.Requests.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_UsedConnectionBreaksAfterTheRequest_ItIsNotSentAgainUnasked()
    {
        await using var server = new LoopbackServer(number => number == 1 ? LoopbackServer.Answer(Samples.Submission) : null);
        using var client = Client(server, retries: 0);
        await client.GetAsync(new EdgarRequest(new Uri(server.Address, "/1.txt"), AnswerKind.Submission), Stop);

        await Assert.ThrowsAsync<EdgarException>(
            () => client.GetAsync(new EdgarRequest(new Uri(server.Address, "/2.txt"), AnswerKind.Submission), Stop));

        Assert.Equal(2, server.Requests.Count);
        Assert.Equal(server.Requests.Count, client.Traffic.Requests);
    }

    [Fact]
    public async Task Get_AnswerBreaksOff_IsTriedAgain()
    {
        await using var server = new LoopbackServer(number => number == 1
            ? LoopbackServer.Answer(Samples.Submission)[..^10]
            : LoopbackServer.Answer(Samples.Submission));
        using var client = Client(server, retries: 1);

        var answer = await client.GetAsync(new EdgarRequest(new Uri(server.Address, "/a.txt"), AnswerKind.Submission), Stop);

        Assert.Equal(AnswerStatus.Found, answer.Status);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Get_NobodyListens_SaysSo()
    {
        Uri address;
        await using (var server = new LoopbackServer(_ => null))
            address = server.Address;
        using var client = new EdgarClient(EdgarTransport.Create(), Options(address, retries: 0), TimeProvider.System);

        var error = await Assert.ThrowsAsync<EdgarException>(
            () => client.GetAsync(new EdgarRequest(new Uri(address, "/a.txt"), AnswerKind.Submission), Stop));

        Assert.StartsWith("EDGAR gave no sound answer to /a.txt: no connection (", error.Message, StringComparison.Ordinal);
    }

    private static EdgarClient Client(LoopbackServer server, int retries) =>
        new(EdgarTransport.Create(), Options(server.Address, retries), TimeProvider.System);

    private static EdgarOptions Options(Uri address, int retries) =>
        new() { Contact = "admin@example.com", BaseAddress = address, Retries = retries };
}
