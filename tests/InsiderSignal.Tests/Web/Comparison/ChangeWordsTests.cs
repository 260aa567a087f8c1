using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;
using InsiderSignal.Web.Comparison;

namespace InsiderSignal.Tests.Web.Comparison;

public sealed class ChangeWordsTests
{
    private static readonly RatioQuery Market = new();
    private static readonly RatioQuery Unplanned = Market with { ExcludePlans = true };
    private readonly LineWords _words = new(new Dictionary<Cik, string> { [new Cik(320193)] = "AAPL" });

    [Fact]
    public void Between_PlansLeftOut_TellsTheMoveAndTheCounts()
    {
        var change = Change(Of(Market, 1_342, 4_567), Of(Unplanned, 1_330, 2_222));

        Assert.Equal("Leaving planned trades out lifts the ratio from 0.29 to 0.60", change.Finding);
        Assert.Equal("Leaving planned trades out lifts the ratio from 0.29 to 0.60: 2,345 of 4,567 sales and 12 of 1,342 purchases were planned.", change.Sentence);
    }

    [Fact]
    public void Between_PlansCountedToo_TellsTheSameCounts() =>
        Assert.Equal(
            "Counting planned trades too lowers the ratio from 0.60 to 0.29: 2,345 of 4,567 sales and 12 of 1,342 purchases were planned.",
            Change(Of(Unplanned, 1_330, 2_222), Of(Market, 1_342, 4_567)).Sentence);

    [Fact]
    public void Between_EqualRatios_LeavesThem() =>
        Assert.StartsWith("Leaving routine trades out leaves the ratio at 0.50", Change(Of(Market, 50, 100), Of(Market with { OpportunisticOnly = true }, 25, 50)).Finding, StringComparison.Ordinal);

    [Fact]
    public void Between_RoutineLeftOutOfAShortHistory_IsUnknown()
    {
        var (all, part) = (Of(Market, 45, 100), Of(Market with { OpportunisticOnly = true }, 45, 100));

        Assert.Equal(
            "The stored history is too short to know which trades are routine: it takes three years before a trade, and the stored history begins in June 2022. Both lines count the same trades.",
            Change(all, part, new DateOnly(2022, 6, 21)).Sentence);
        Assert.StartsWith("Leaving routine trades out leaves", Change(all, part, new DateOnly(2022, 6, 20)).Finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_CompaniesWithoutPlans_DoesNotCallThemPlanned() =>
        Assert.EndsWith(
            ": for 40 of 100 companies with sales and 0 of 50 with purchases nothing else remains.",
            Change(Of(Market with { Basis = RatioBasis.Companies }, 50, 100), Of(Unplanned with { Basis = RatioBasis.Companies }, 50, 60)).Sentence,
            StringComparison.Ordinal);

    [Fact]
    public void Between_MarketAndARole_SaysWhatIsTheirs() =>
        Assert.Equal(
            "CEOs: 0.40, below All insiders at 0.50: 20 of 100 sales and 8 of 50 purchases are theirs.",
            Change(Of(Market, 50, 100), Of(Market with { Scope = new RatioScope(Roles.Ceo) }, 8, 20)).Sentence);

    [Fact]
    public void Between_TradesAndDollars_ComparesNoCounts() =>
        Assert.Equal("By dollars: 0.10, below By trades at 0.50.", Change(Of(Market, 50, 100), Of(Market with { Basis = RatioBasis.Dollars }, 1_000, 10_000)).Sentence);

    [Fact]
    public void Between_OtherDates_NamesBoth() =>
        Assert.Contains("The readings are of 31 May 2025 and of 20 June 2025.", Change(Of(Market, 50, 100), Of(Market with { Window = RatioWindow.Month }, 40, 100, new DateOnly(2025, 5, 31))).Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData(3, 4, "7 trades in the window, too few")]
    [InlineData(30, 0, "without sales in the window there is no ratio")]
    public void Between_NoRatioToTell_SaysSo(int buys, int sells, string said) =>
        Assert.Contains(said, Change(Of(Market, 50, 100), Of(Unplanned, buys, sells)).Sentence, StringComparison.Ordinal);

    [Fact]
    public void Between_EmptyHistory_SaysSo() =>
        Assert.Contains("no trades yet", Change(RatioEngine.Series(TradeHistory.Empty, Market, null), RatioEngine.Series(TradeHistory.Empty, Unplanned, null)).Sentence, StringComparison.Ordinal);

    [Fact]
    public void Labels_OneDifference_AreThatPart() => Assert.Equal(["With plans", "Without plans"], _words.Labels([Market, Unplanned]));

    [Fact]
    public void Labels_SeveralDifferences_LeaveDefaultsUnsaid() =>
        Assert.Equal(
            ["All insiders", "CEOs, without plans", "AAPL, by dollars", "CIK 0000000007, trade date, as of 15 Jan 2025"],
            _words.Labels(
            [
                Market,
                Unplanned with { Scope = new RatioScope(Roles.Ceo) },
                Market with { Scope = new RatioScope(Issuer: new Cik(320193)), Basis = RatioBasis.Dollars },
                Market with { Scope = new RatioScope(Issuer: new Cik(7)), By = DateBasis.Traded, AsOf = new DateOnly(2025, 1, 15) },
            ]));

    [Fact]
    public void Labels_OfEveryPreset_AreDistinct()
    {
        foreach (var (_, lines) in Presets.All)
            Assert.Equal(lines.Count, _words.Labels(lines).Distinct(StringComparer.Ordinal).Count());
    }

    private Change Change(RatioSeries from, RatioSeries to, DateOnly? historyFrom = null) => new ChangeWords(_words, historyFrom ?? new DateOnly(2006, 1, 3)).Between(from, to);

    private static RatioSeries Of(RatioQuery query, int buys, int sells, DateOnly? on = null)
    {
        var point = new RatioPoint(on ?? new DateOnly(2025, 6, 20), buys, sells, sells == 0 ? null : (double)buys / sells, null, null, buys + sells);
        var baseline = RatioEngine.Series(TradeHistory.Empty, query, null).Baseline;
        return new RatioSeries(query, null, baseline, new Reading(point, null, null, null, null, null, 0, null), [point]);
    }
}
