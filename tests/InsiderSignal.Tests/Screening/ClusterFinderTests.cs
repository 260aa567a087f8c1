using FsCheck;
using FsCheck.Fluent;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Trades;
using InsiderSignal.Tests.Ratios;
using static InsiderSignal.Tests.Ratios.Histories;

namespace InsiderSignal.Tests.Screening;

public sealed class ClusterFinderTests
{
    [Fact]
    public void Find_ThreeOwnersIn30Days_AreACluster()
    {
        var cluster = Assert.Single(Buys(Buy("2023-03-01", owner: 1), Buy("2023-03-15", owner: 2), Buy("2023-03-30", owner: 3)));

        Assert.Equal((3, false, 3, 3_000m), (cluster.Owners, cluster.IsPair, cluster.Trades.Count, cluster.Value));
        Assert.Equal((Date("2023-03-01"), Date("2023-03-30")), (cluster.FirstTradedOn, cluster.LastTradedOn));
    }

    [Fact]
    public void Find_ThirdOwnerOn31stDay_LeavesAPair()
    {
        var cluster = Assert.Single(Buys(Buy("2023-03-01", owner: 1), Buy("2023-03-15", owner: 2), Buy("2023-03-31", owner: 3)));

        // Two pairs there are: the earlier is taken.
        Assert.Equal((2, true, Date("2023-03-15")), (cluster.Owners, cluster.IsPair, cluster.LastTradedOn));
    }

    [Fact]
    public void Find_OneOwnerThrice_IsNone() =>
        Assert.Empty(Buys(Buy("2023-03-01"), Buy("2023-03-02"), Buy("2023-03-03")));

    [Fact]
    public void Find_Copies_AreNotOwners() =>
        Assert.True(Assert.Single(Buys(Buy("2023-03-01", owner: 1), Buy("2023-03-02", owner: 2), Buy("2023-03-03", owner: 3) with { IsCopy = true })).IsPair);

    [Fact]
    public void Find_Sales_LeavesPlannedOnesOut()
    {
        TradeRecord[] sales = [Sale("2023-03-01", owner: 1), Sale("2023-03-02", owner: 2), Sale("2023-03-03", owner: 3) with { IsPlanned = true }, Sale("2023-03-03", owner: 4)];

        var cluster = Assert.Single(ClusterFinder.Find(Histories.Of(sales), TradeSide.Sale, DateOnly.MinValue, DateOnly.MaxValue));

        Assert.Equal([1, 2, 4], cluster.Trades.Select(trade => trade.Owner));
    }

    [Fact]
    public void Find_LoneBuyBeforeADenseMonth_LeavesTheDenseOneWhole()
    {
        // From the first buy on, 30 days hold three owners; from 25 March on they hold five.
        var clusters = Buys(
            Buy("2023-03-01", owner: 1), Buy("2023-03-25", owner: 2), Buy("2023-03-28", owner: 3), Buy("2023-04-05", owner: 4), Buy("2023-04-10", owner: 5), Buy("2023-04-20", owner: 6));

        Assert.Equal([(5, Date("2023-03-25"), Date("2023-04-20"))], clusters.Select(cluster => (cluster.Owners, cluster.FirstTradedOn, cluster.LastTradedOn)));
    }

    [Fact]
    public void Find_WhaleAmongThem_IsSaid()
    {
        Assert.True(Assert.Single(Buys(Buy("2023-03-01", owner: 1), Buy("2023-03-02", owner: 2) with { ValueE4 = 100_000_000_000 })).HasWhale);
        Assert.False(Assert.Single(Buys(Buy("2023-03-01", owner: 1), Buy("2023-03-02", owner: 2) with { ValueE4 = 100_000_000_000, IsSuspect = true })).HasWhale);
    }

    [Fact]
    public void Find_AnyHistoryAndPeriod_IsWhatANaiveSearchGives() =>
        Prop.ForAll(
            (from length in Gen.Elements(40, 400)
             from records in RandomRatios.Records(length)
             from side in Gen.Elements(TradeSide.Buy, TradeSide.Sale)
             from dates in Gen.Choose(-100, length).Two()
             select (records, side, From: Math.Min(dates.Item1, dates.Item2), To: Math.Max(dates.Item1, dates.Item2))).ToArbitrary(),
            one =>
            {
                var start = new DateOnly(2019, 11, 20);
                var (from, to) = (start.AddDays(one.From), start.AddDays(one.To));
                var history = Histories.Of(one.records);

                var found = ClusterFinder.Find(history, one.side, from, to);

                Assert.Equal(
                    Naive(one.records, one.side).Where(cluster => cluster.Last >= from.DayNumber && cluster.Last <= to.DayNumber).Order(),
                    found.Select(cluster => (cluster.Issuer.Value, cluster.Trades[0].TradedDay, cluster.Trades[^1].TradedDay, cluster.Owners, cluster.Trades.Count)).Order());
                foreach (var issuer in one.records.Select(record => record.Issuer).Distinct())
                    Assert.Equal(Naive(one.records, one.side).Count(cluster => cluster.Issuer == issuer), ClusterFinder.OfIssuer(history, new Cik(issuer), one.side).Count);
            }).QuickCheckThrowOnFailure();

    private static IReadOnlyList<Cluster> Buys(params TradeRecord[] trades) =>
        ClusterFinder.Find(Histories.Of(trades), TradeSide.Buy, DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>After the rule as it is written: the densest window of all days, the earliest of several, then again among the days it leaves on either side.</summary>
    private static List<(int Issuer, int First, int Last, int Owners, int Trades)> Naive(TradeRecord[] records, TradeSide side)
    {
        var clusters = new List<(int, int, int, int, int)>();
        foreach (var issuer in records.Where(trade => trade.Side == side && !trade.IsCopy && trade.KnownUntil == int.MaxValue && !(side == TradeSide.Sale && trade.IsPlanned)).GroupBy(trade => trade.Issuer))
            Divide(issuer.Key, [.. issuer]);
        return clusters;

        void Divide(int issuer, List<TradeRecord> trades)
        {
            var windows = trades
                .Select(trade => trade.TradedDay)
                .Distinct()
                .Order()
                .Select(day => trades.Where(trade => trade.TradedDay >= day && trade.TradedDay <= day + 29).ToList())
                .ToList();
            var densest = windows.MaxBy(window => window.Select(trade => trade.Owner).Distinct().Count());
            if (densest is null || densest.Select(trade => trade.Owner).Distinct().Count() is var owners && owners < 2)
                return;
            var (first, last) = (densest.Min(trade => trade.TradedDay), densest.Max(trade => trade.TradedDay));
            clusters.Add((issuer, first, last, densest.Select(trade => trade.Owner).Distinct().Count(), densest.Count));
            Divide(issuer, [.. trades.Where(trade => trade.TradedDay < first)]);
            Divide(issuer, [.. trades.Where(trade => trade.TradedDay > last)]);
        }
    }
}
