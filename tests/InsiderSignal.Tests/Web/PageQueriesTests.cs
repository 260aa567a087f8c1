using InsiderSignal.Tests.Ingestion;
using InsiderSignal.Tests.Storage;

namespace InsiderSignal.Tests.Web;

/// <summary>How often a page asks the store when it is made anew: a handful of times, however many lines it has.</summary>
public sealed class PageQueriesTests(PageQueriesTests.Busy served) : IClassFixture<PageQueriesTests.Busy>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", 0)]
    [InlineData("sectors", 0)]
    [InlineData("sectors/unclassified", 0)]
    [InlineData("industries/2834", 5)]
    [InlineData("companies/1000001", 10)]
    [InlineData("insiders/2000001", 6)]
    [InlineData("filings/0000999999-23-000001", 8)]
    [InlineData("trades", 3)]
    [InlineData("trades?group=filing&sort=-value", 3)]
    [InlineData("whales?period=all", 3)]
    [InlineData("plans", 2)]
    [InlineData("clusters", 4)]
    [InlineData("compare", 0)]
    [InlineData("methodology", 0)]
    [InlineData("search?q=trial", 2)]
    [InlineData("watchlist", 0)]
    [InlineData("watchlist?companies=TRYL&sectors=healthcare&insiders=2000001,2000002,2000003", 6)]
    [InlineData("watchlist?companies=NOPE,TRYL&add=ada", 12)]
    [InlineData("status", 4)]
    [InlineData("api/v1/search?q=trial", 2)]
    [InlineData("api/v1/ratios", 0)]
    [InlineData("api/v1/sectors", 0)]
    [InlineData("api/v1/companies/1000001", 10)]
    [InlineData("api/v1/alerts?companies=TRYL&insiders=2000001", 1)]
    [InlineData("api/v1/owners/2000001", 6)]
    [InlineData("api/v1/filings/0000999999-23-000001", 8)]
    [InlineData("api/v1/trades", 3)]
    [InlineData("api/v1/trades?format=csv", 3)]
    [InlineData("api/v1/plans", 2)]
    [InlineData("api/v1/clusters", 4)]
    public async Task Get_MadeAnew_TakesAHandfulOfQueries(string path, int queries)
    {
        // What is made once for each history has been made.
        await GetAsync("");
        await GetAsync(path);
        using var captured = new CapturedCommands(served.StorePath);

        await GetAsync(path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?&"));

        Assert.Equal(queries, captured.Commands.Count);
    }

    /// <summary>A company whose insiders made large purchases together.</summary>
    public sealed class Busy : ServedStore
    {
        public Busy() => Entries = Enumerable.Range(1, 6).Select(i => new SubmissionText { Sequence = i, Owner = 2_000_000 + i, Shares = $"<value>{i}000000</value>" }.Entry());
    }

    private async Task GetAsync(string path)
    {
        using var answer = await served.Client.GetAsync(new Uri("/" + path, UriKind.Relative), Stop);
        answer.EnsureSuccessStatusCode();
    }
}
