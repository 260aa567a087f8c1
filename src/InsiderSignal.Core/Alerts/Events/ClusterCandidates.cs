using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;

namespace InsiderSignal.Core.Alerts.Events;

/// <summary>
/// Finds the companies that can have a cluster alert in a period: enough purchases, of whatever version, whose window can reach it.
/// Two passes over the columns, and nothing is kept of any other company.
/// </summary>
internal static class ClusterCandidates
{
    private const uint NoPurchase = TradeTag.Copy | TradeTag.Sale;

    /// <summary>The places of all purchases of each such company, in order of trade date.</summary>
    /// <param name="history">The history.</param>
    /// <param name="fewest">Distinct owners of a cluster, at least.</param>
    /// <param name="from">First day of the period.</param>
    /// <param name="to">Last day of the period.</param>
    public static IEnumerable<int[]> Find(TradeHistory history, int fewest, int from, int to)
    {
        var counts = Counts(history, from - (2 * ClusterFinder.WindowDays), to);
        var places = Array.ConvertAll(counts, count => count < fewest ? null : new List<int>(count));
        var (issuers, tags) = (history.Columns.Issuers, history.Columns.Tags);
        for (var place = 0; place < tags.Length; place++)
        {
            if ((tags[place] & NoPurchase) == 0)
                places[issuers[place]]?.Add(place);
        }

        return places.OfType<List<int>>().Select(found => InOrderOfDays(history, found));
    }

    /// <summary>Purchases by trade date in a period, by the company's place in the table. None is filed before its trade date.</summary>
    private static int[] Counts(TradeHistory history, int from, int to)
    {
        var counts = new int[history.Issuers.Count];
        for (var place = history.Filed.RangeOf(from).Start; place < history.Count; place++)
        {
            if (history.Columns.TradedDays[place] is var day && day >= from && day <= to && (history.Columns.Tags[place] & NoPurchase) == 0)
                counts[history.Columns.Issuers[place]]++;
        }

        return counts;
    }

    private static int[] InOrderOfDays(TradeHistory history, List<int> found)
    {
        var places = found.ToArray();
        var keys = Array.ConvertAll(places, place => ((long)history.Columns.TradedDays[place] << 32) | (uint)place);
        Array.Sort(keys, places);
        return places;
    }
}
