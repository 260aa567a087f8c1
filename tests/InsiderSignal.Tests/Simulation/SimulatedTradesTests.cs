using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Simulation;

/// <summary>What the real rules find in the sample market, so that every page has something to show.</summary>
[Collection(SampleMarketTestGroup.Name)]
public sealed class SimulatedTradesTests(SampleMarket sample)
{
    private static readonly DateOnly CoolingOffFrom = new(2023, 2, 27);

    [Fact]
    public void Events_Article_AreAWhaleAndAPlannedSale()
    {
        var whale = Assert.Single(sample.Events, stated => stated.Value == 37_400_022m);
        var sale = Assert.Single(sample.Events, stated => stated.Value == 216_725.20m);

        Assert.Equal(TradeSide.Buy, whale.Key.Side);
        Assert.Equal(Roles.TenPercent, whale.Roles);
        Assert.False(whale.IsPlanned);
        Assert.Equal(TradeSide.Sale, sale.Key.Side);
        Assert.Equal(PlanStatus.Declared, sale.Plan);
        Assert.Equal(new DateOnly(2025, 2, 14), sale.PlanAdoptedOn);
        Assert.False(whale.IsSuspect || sale.IsSuspect);
    }

    [Fact]
    public void Events_SuspectPrices_AreTheSlipsAlone()
    {
        var suspects = sample.Derived.SelectMany(issuer => issuer.Rows).Where(row => row.Suspect != SuspectReason.None).ToList();

        Assert.Equal(4, suspects.Count);
        Assert.All(suspects, suspect => Assert.True(Row(suspect).Row.PricePerShare.Value > 5_000));
    }

    [Fact]
    public void Rows_Slips_AreKeptButNotCounted()
    {
        var verdicts = sample.Analyzed.SelectMany(filing => filing.Rows).ToLookup(row => row.Verdict);

        Assert.Single(verdicts[RowVerdict.Contradiction]);
        Assert.Single(verdicts[RowVerdict.EquitySwap]);
        Assert.Equal(2, verdicts[RowVerdict.ImplausibleDate].Count());
        Assert.Empty(verdicts[RowVerdict.UnreadableDate]);
    }

    [Fact]
    public void Events_ManagersOfFunds_AreCopies()
    {
        var copies = sample.Events.Count(stated => stated.CopyOf is not null);
        var separate = sample.Filings.Count(filing => filing.Document.Owners.Count == 1
            && filing.Document.Transactions.Any(row => row.NatureOfOwnership.Text == "See Footnote"));

        Assert.InRange(copies, 300, 700);
        Assert.InRange(copies, separate * 0.98, separate);
    }

    [Fact]
    public void Events_Plans_OldAndNewDeclaredAndNot()
    {
        var planned = sample.Events.Where(stated => stated.IsPlanned && stated.Key.Side == TradeSide.Sale).ToList();
        var sales = sample.Events.Count(stated => stated.Key.Side == TradeSide.Sale);

        Assert.InRange(planned.Count / (double)sales, 0.35, 0.55);
        Assert.Contains(planned, stated => stated.Plan == PlanStatus.Footnote && stated.FiledOn > new DateOnly(2023, 4, 1));
        Assert.Contains(planned, stated => stated.Plan == PlanStatus.Declared);
        Assert.InRange(planned.Count(stated => stated.CoolingOffDays < 90 && stated.PlanAdoptedOn > CoolingOffFrom), 10, 80);
        Assert.True(planned.Count(stated => stated.PlanAdoptedOn is not null) > 0.7 * planned.Count);
        Assert.Contains(planned, stated => stated.Value >= 25_000_000);
        Assert.InRange(planned.Count(stated => stated.Value >= 2_000_000), 100, 800);
    }

    [Fact]
    public void Events_WhaleBuys_SeldomButThere()
    {
        var whales = sample.Events.Where(stated =>
            stated.Key.Side == TradeSide.Buy && stated.CopyOf is null && !stated.IsSuspect && stated.Value >= 10_000_000).ToList();

        Assert.InRange(whales.Count, 50, 200);
        Assert.Contains(whales, stated => stated.Value >= 100_000_000);
    }

    [Fact]
    public void Events_SellersOfHabit_AreRoutineInTheirFourthYear()
    {
        var routine = sample.Events.Where(stated => stated.IsRoutine).ToList();

        Assert.InRange(routine.Count, 6, 30);
        Assert.All(routine, stated => Assert.Equal((2025, 6), (stated.Key.TradeDate.Year, stated.Key.TradeDate.Month)));
    }

    [Fact]
    public void Events_Clusters_ThreeOwnersOfOneIssuerBuying()
    {
        var buys = sample.Events.Where(stated => stated.Key.Side == TradeSide.Buy && stated.CopyOf is null)
            .GroupBy(stated => (stated.Key.Issuer, stated.Key.TradeDate.Year, stated.Key.TradeDate.Month));

        Assert.True(buys.Count(month => month.Select(stated => stated.Key.Owner).Distinct().Count() >= 3) > 50);
    }

    [Fact]
    public void Events_Amendments_SupersedeRows()
    {
        var superseded = sample.Derived.SelectMany(issuer => issuer.Rows).Count(row => row.SupersededBy is not null);

        Assert.InRange(superseded, 80, 500);
    }

    [Fact]
    public void Trades_Sample_FiledWithinTwoBusinessDaysButForTheLate()
    {
        var late = sample.Events.Where(stated => stated.FiledOn.DayNumber - stated.Key.TradeDate.DayNumber > 6).ToList();

        Assert.InRange(late.Count / (double)sample.Events.Count, 0.005, 0.03);
    }

    private AnalyzedRow Row(TradeRowStanding standing) => sample.Analyzed
        .Single(analyzed => analyzed.Filing.Accession == standing.Accession)
        .Rows.Single(row => row.Trade?.Line == standing.Line);
}
