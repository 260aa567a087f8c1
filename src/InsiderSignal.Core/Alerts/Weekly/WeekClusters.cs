using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Alerts.Weekly;

/// <summary>The clusters of buyers of which a purchase was filed in a week, from what was known at its end.</summary>
internal static class WeekClusters
{
    /// <param name="history">The history.</param>
    /// <param name="end">The week.</param>
    /// <returns>The one with the most owners first.</returns>
    public static IReadOnlyList<Cluster> Of(TradeHistory history, WeekEnd end) =>
    [
        .. Purchases(history, end)
            .SelectMany(places => Of(history, end, [.. places]))
            .OrderByDescending(cluster => cluster.Owners)
            .ThenByDescending(cluster => cluster.Value)
            .ThenBy(cluster => cluster.Issuer),
    ];

    /// <summary>All purchases of the companies of which one was filed in the week, by company.</summary>
    private static IEnumerable<IEnumerable<int>> Purchases(TradeHistory history, WeekEnd end)
    {
        var isBought = new bool[history.Issuers.Count];
        var (start, stop) = (history.Filed.RangeOf(end.Week.First.DayNumber).Start, history.Filed.RangeOf(end.Week.Last.DayNumber).End);
        for (var place = start; place < stop; place++)
        {
            if (IsPurchase(history, end, place))
                isBought[history.Columns.Issuers[place]] = true;
        }

        var places = new List<int>();
        // What is filed later is not known.
        for (var place = 0; place < stop; place++)
        {
            if (isBought[history.Columns.Issuers[place]] && IsPurchase(history, end, place))
                places.Add(place);
        }

        return places.GroupBy(place => history.Columns.Issuers[place]);
    }

    private static bool IsPurchase(TradeHistory history, WeekEnd end, int place) =>
        (history.Columns.Tags[place] & TradeTag.Sale) == 0 && end.Knows(history, place);

    private static IEnumerable<Cluster> Of(TradeHistory history, WeekEnd end, int[] places)
    {
        var days = Array.ConvertAll(places, place => history.Columns.TradedDays[place]);
        Array.Sort([.. days.Zip(places, (day, place) => ((long)day << 32) | (uint)place)], places);
        Array.Sort(days);
        var first = history.Filed.RangeOf(end.Week.First.DayNumber).Start;
        foreach (var (start, stop) in Runs(days).Where(run => places[run.Start..run.End].Any(place => place >= first)))
        {
            var (run, owners) = (places[start..stop], Array.ConvertAll(places[start..stop], place => history.Columns.Owners[place]));
            foreach (var window in ClusterWindows.Of(days[start..stop], owners, ClusterFinder.WindowDays, ClusterFinder.FewestOwners).Choose())
            {
                var members = run[window.Start..window.End];
                if (Array.Exists(members, place => place >= first))
                    yield return new Cluster { Issuer = new Cik(history[members[0]].Issuer), Side = TradeSide.Buy, Owners = window.Owners, Trades = [.. members.Select(place => history[place])] };
            }
        }
    }

    /// <summary>Days in order, divided where none follows for as long as a window: what lies in one part decides nothing in another.</summary>
    private static IEnumerable<(int Start, int End)> Runs(int[] days)
    {
        var start = 0;
        for (var i = 1; i <= days.Length; i++)
        {
            if (i < days.Length && days[i] - days[i - 1] < ClusterFinder.WindowDays)
                continue;
            yield return (start, i);
            start = i;
        }
    }
}
