using System.Net;
using InsiderSignal.Edgar.Simulation;
using Xunit;

namespace InsiderSignal.Tests.Simulation.Serving;

public sealed class FairAccessTests(ShortMarket market) : IClassFixture<ShortMarket>
{
    private const string Index = "/Archives/edgar/daily-index/2023/QTR1/master.20230126.idx";

    private readonly SetClock _clock = new(ShortMarket.NewYork("2023-02-01 12:00"));

    [Fact]
    public async Task Get_TenInASecond_Answered()
    {
        using var caller = Caller();
        for (var i = 0; i < 30; i++)
        {
            Assert.Equal(HttpStatusCode.OK, await caller.StatusAsync(Index));
            _clock.Now = _clock.Now.AddMilliseconds(100);
        }

        Assert.Equal(10, caller.Edgar.BusiestSecond);
    }

    [Fact]
    public async Task Get_ElevenInASecond_BlockedForTenMinutesAfterTheLastRequest()
    {
        using var caller = Caller();
        for (var i = 0; i < 10; i++)
            Assert.Equal(HttpStatusCode.OK, await caller.StatusAsync(Index));
        _clock.Now = _clock.Now.AddMilliseconds(999);
        using var eleventh = await caller.GetAsync(Index);
        Assert.Equal(11, caller.Edgar.BusiestSecond);

        Assert.Equal(HttpStatusCode.Forbidden, eleventh.StatusCode);
        Assert.Equal("text/html", eleventh.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Request Rate Threshold Exceeded", await TextAsync(eleventh), StringComparison.Ordinal);
        Assert.Null(eleventh.Headers.RetryAfter);
        _clock.Now = _clock.Now.AddMinutes(9);
        Assert.Equal(HttpStatusCode.Forbidden, await caller.StatusAsync(Index));
        _clock.Now = _clock.Now.AddMinutes(9);
        Assert.Equal(HttpStatusCode.Forbidden, await caller.StatusAsync(Index));
        _clock.Now = _clock.Now.AddMinutes(10);
        Assert.Equal(HttpStatusCode.OK, await caller.StatusAsync(Index));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Mozilla/5.0")]
    [InlineData("InsiderSignal someone")]
    public async Task Get_WithoutAContact_TurnedAway(string? agent)
    {
        using var caller = Caller();
        caller.Http.DefaultRequestHeaders.UserAgent.Clear();
        using var response = await caller.GetAsync(Index, agent is null ? null : "User-Agent", agent);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("Undeclared Automated Tool", await TextAsync(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Someone Example someone@example.org")]
    [InlineData("InsiderSignal/1.0 (someone@example.org)")]
    public async Task Get_WithAContact_Answered(string agent)
    {
        using var caller = Caller();
        caller.Http.DefaultRequestHeaders.UserAgent.Clear();
        using var response = await caller.GetAsync(Index, "User-Agent", agent);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Log_AfterRequests_TellsInstantPathAndStatus()
    {
        using var caller = Caller();
        await caller.StatusAsync(Index);
        _clock.Now = _clock.Now.AddSeconds(5);
        await caller.StatusAsync("/nothing?here=1");

        Assert.Equal(
            [
                new SimulatedRequest(_clock.Now.AddSeconds(-5), Index, HttpStatusCode.OK),
                new SimulatedRequest(_clock.Now, "/nothing?here=1", HttpStatusCode.NotFound),
            ],
            caller.Edgar.Log);
    }

    [Fact]
    public async Task BlockPage_BesideARecordedOne_HasItsTitleAndHeading()
    {
        var recorded = await File.ReadAllTextAsync(Corpus.PathTo("pages/block-page.html"), TestContext.Current.CancellationToken);
        using var caller = Caller();
        caller.Http.DefaultRequestHeaders.UserAgent.Clear();
        var page = await TextAsync(await caller.GetAsync(Index));

        foreach (var line in recorded.Split('\n').Where(line => line.StartsWith("<title>", StringComparison.Ordinal) || line.StartsWith("<h1>", StringComparison.Ordinal)))
            Assert.Contains(line.Trim(), page, StringComparison.Ordinal);
    }

    private EdgarCaller Caller() => new(new SimulatedEdgar(market.Market, _clock));

    private static Task<string> TextAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
