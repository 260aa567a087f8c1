using InsiderSignal.Core.Plans;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Web.Plans;

/// <summary>Waits that no rule bound yet, and plans that are older than the store.</summary>
public sealed class PlanWaitTests(PlanWaitTests.Served served) : IClassFixture<PlanWaitTests.Served>
{
    [Theory]
    [InlineData("2023-02-26", "2023-03-03", true)]
    [InlineData("2023-02-27", "2023-03-03", false)] // bound: a flag
    [InlineData("2022-12-03", "2023-03-03", false)] // 90 days
    [InlineData("2022-12-04", "2023-03-03", true)] // 89 days
    public void IsShortBeforeTheRule_ByAdoptionAndTrade_EndsWhereTheRuleBegins(string adopted, string traded, bool expected) =>
        Assert.Equal(expected, CoolingOff.IsShortBeforeTheRule(DateOnly.ParseExact(adopted, "yyyy-MM-dd"), DateOnly.ParseExact(traded, "yyyy-MM-dd")));

    [Fact]
    public async Task Page_ShortWaitBeforeTheRule_IsSaidInWordsWithItsDays()
    {
        var page = await PageAsync();

        Assert.Contains("30 days of cooling-off: the 90-day rule did not hold yet, it binds plans adopted since 27 February 2023", page, StringComparison.Ordinal);
        Assert.Contains("1 of 3 plans was adopted since 27 February 2023, when the 90 days of Rule 10b5-1 began to bind directors and officers; its owner is neither", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ShortWaitOfATenPercentHolder_SaysWhyItIsNoFlag()
    {
        var page = await PageAsync();

        Assert.Contains("4 days of cooling-off: the 90-day rule binds directors and officers alone, and no filing names this owner as either", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Under 90 days of cooling-off</span>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_PlanOlderThanTheStore_SaysThatTheFirstTradeIsTheFirstStored() =>
        Assert.Equal(1, (await PageAsync()).Split("to the first trade in this store").Length - 1);

    private Task<string> PageAsync() => served.Store.Client.GetStringAsync(new Uri("/plans", UriKind.Relative), TestContext.Current.CancellationToken);

    public sealed class Served : IAsyncLifetime
    {
        internal ServedStore Store { get; } = new()
        {
            // The history begins with a filing of 13 January.
            Entries =
            [
                new SubmissionText { Sequence = 1, FiledOn = new DateOnly(2023, 1, 13), TradedOn = "2023-01-13" }.Entry(),
                Planned(2, "February 1, 2023"),
                Planned(3, "November 1, 2022"),
                Planned(4, "February 27, 2023", "isTenPercentOwner"),
            ],
        };

        public ValueTask InitializeAsync() => Store.InitializeAsync();

        public ValueTask DisposeAsync() => Store.DisposeAsync();

        private static InsiderSignal.Edgar.Submissions.SourceEntry Planned(int sequence, string adopted, string relation = "isDirector")
        {
            var text = new SubmissionText { Sequence = sequence, Owner = 2_000_000 + sequence, Code = "S", Shares = $"<value>{sequence}00</value><footnoteId id=\"F1\"/>" };
            return text.Entry(text.Text().Replace("Price in this note.", $"Effected pursuant to a Rule 10b5-1 trading plan adopted on {adopted}.", StringComparison.Ordinal).Replace("isDirector", relation, StringComparison.Ordinal));
        }
    }
}
