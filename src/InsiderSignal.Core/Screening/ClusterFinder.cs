using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Screening;

/// <summary>
/// Finds clusters: owners of one issuer who bought, or sold without a plan, within 30 days of each other by trade date. Copies are
/// left out and a joint filing is its lead owner's, so that a fund and its manager are one. Which windows an issuer has is decided
/// from all of its trades, so a cluster is the same in whatever period it is looked for.
/// </summary>
public static class ClusterFinder
{
    /// <summary>How many days a window spans, its first and its last included.</summary>
    public const int WindowDays = 30;

    /// <summary>Distinct owners of a cluster, at least.</summary>
    public const int FewestOwners = 3;

    /// <summary>Distinct owners of a pair.</summary>
    public const int PairOwners = 2;

    /// <summary>The clusters and pairs whose last trade lies in a period, latest first.</summary>
    /// <param name="history">The history.</param>
    /// <param name="side">Buys or sales. Sales under a Rule 10b5-1 plan are left out: their date was not chosen.</param>
    /// <param name="from">First date of the period.</param>
    /// <param name="to">Last date of the period.</param>
    public static IReadOnlyList<Cluster> Find(TradeHistory history, TradeSide side, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(history);
        var pass = new FilterPass(history, Filter(side));
        var wanted = Traders(history, pass, from.DayNumber, to.DayNumber);
        var held = new int[history.Owners.Count];
        return [.. Latest(ByIssuer(history, pass, wanted).SelectMany(places => Of(history, side, places, held, from.DayNumber, to.DayNumber)))];
    }

    /// <summary>All clusters and pairs of an issuer, latest first.</summary>
    /// <param name="history">The history.</param>
    /// <param name="issuer">The issuer.</param>
    /// <param name="side">Buys or sales.</param>
    public static IReadOnlyList<Cluster> OfIssuer(TradeHistory history, Cik issuer, TradeSide side)
    {
        ArgumentNullException.ThrowIfNull(history);
        var pass = new FilterPass(history, Filter(side) with { Issuer = issuer });
        var places = new List<int>();
        for (var i = pass.Next(pass.Start); i < pass.End; i = pass.Next(i + 1))
            places.Add(i);
        return [.. Latest(Of(history, side, [.. places], new int[history.Owners.Count], int.MinValue, int.MaxValue))];
    }

    private static TradeFilter Filter(TradeSide side) => new() { Side = side, IsPlanned = side == TradeSide.Sale ? false : null };

    private static IEnumerable<Cluster> Latest(IEnumerable<Cluster> clusters) =>
        clusters.OrderByDescending(cluster => cluster.LastTradedOn).ThenByDescending(cluster => cluster.Value).ThenBy(cluster => cluster.Issuer);

    /// <summary>By place in the table: the issuers with a trade in the period.</summary>
    private static bool[] Traders(TradeHistory history, FilterPass pass, int from, int to)
    {
        var wanted = new bool[history.Issuers.Count];
        for (var i = pass.Next(pass.Start); i < pass.End; i = pass.Next(i + 1))
        {
            if (history.Columns.TradedDays[i] is var day && day >= from && day <= to)
                wanted[history.Columns.Issuers[i]] = true;
        }

        return wanted;
    }

    /// <summary>The places of the wanted issuers' trades, an array an issuer: counted first, so that nothing is moved twice.</summary>
    private static IEnumerable<int[]> ByIssuer(TradeHistory history, FilterPass pass, bool[] wanted)
    {
        var issuers = history.Columns.Issuers;
        var counts = new int[wanted.Length];
        var trades = new List<int>();
        for (var i = pass.Next(pass.Start); i < pass.End; i = pass.Next(i + 1))
        {
            if (!wanted[issuers[i]])
                continue;
            counts[issuers[i]]++;
            trades.Add(i);
        }

        var groups = Array.ConvertAll(counts, count => count < PairOwners ? null : new int[count]);
        foreach (var place in trades)
        {
            if (groups[issuers[place]] is { } group)
                group[^counts[issuers[place]]--] = place;
        }

        return groups.OfType<int[]>();
    }

    private static IEnumerable<Cluster> Of(TradeHistory history, TradeSide side, int[] places, int[] held, int from, int to)
    {
        var days = InOrderOfDays(history, places);
        var (first, end) = Runs(days, from, to);
        (days, places) = (days[first..end], places[first..end]);
        var owners = Array.ConvertAll(places, place => history.Columns.Owners[place]);
        foreach (var window in new ClusterWindows(days, owners, held, WindowDays, PairOwners).Choose())
        {
            if (days[window.End - 1] < from || days[window.End - 1] > to)
                continue;
            yield return new Cluster
            {
                Issuer = new Cik(history[places[window.Start]].Issuer),
                Side = side,
                Owners = window.Owners,
                Trades = [.. places[window.Start..window.End].Select(place => history[place])],
            };
        }
    }

    /// <summary>Puts places in order of trade date; of one date, the first filed stands first. As plain numbers, for there can be millions.</summary>
    private static int[] InOrderOfDays(TradeHistory history, int[] places)
    {
        var keys = Array.ConvertAll(places, place => ((long)history.Columns.TradedDays[place] << 32) | (uint)place);
        Array.Sort(keys, places);
        return Array.ConvertAll(keys, key => (int)(key >> 32));
    }

    /// <summary>
    /// The trades that a period's windows can depend on: no window reaches over a gap as long as itself, so what lies beyond one
    /// on either side of the period decides nothing in it.
    /// </summary>
    private static (int First, int End) Runs(int[] days, int from, int to)
    {
        var first = Array.FindIndex(days, day => day >= from);
        if (first < 0)
            return (0, 0);
        while (first > 0 && days[first] - days[first - 1] < WindowDays)
            first--;
        var end = Array.FindLastIndex(days, day => day <= to) + 1;
        while (end > 0 && end < days.Length && days[end] - days[end - 1] < WindowDays)
            end++;
        return first < end ? (first, end) : (0, 0);
    }
}
