using InsiderSignal.Core.Alerts.Events;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;

namespace InsiderSignal.Core.Alerts;

/// <summary>The alerts about companies of which several insiders buy within weeks.</summary>
public static class ClusterAlerts
{
    private const uint NoPurchase = TradeTag.Copy | TradeTag.Sale;

    /// <summary>The alerts that touch a period, as they are known on a later day.</summary>
    /// <param name="history">The history.</param>
    /// <param name="options">The thresholds.</param>
    /// <param name="from">First date.</param>
    /// <param name="to">Last date.</param>
    /// <param name="today">The day from which it is looked back: what was filed later is not known.</param>
    public static IReadOnlyList<Alert> Between(TradeHistory history, AlertOptions options, DateOnly from, DateOnly to, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(options);
        return
        [
            .. Purchases(history, Buyers(history, from.DayNumber - ClusterFinder.WindowDays - 1, to.DayNumber))
                .Select(places => Latest(history, [.. places], from.DayNumber - ClusterFinder.WindowDays))
                .Where(trades => trades.Count >= options.ClusterOwners)
                .SelectMany(trades => new ClusterEpisodes(new Cik(trades[0].Issuer), trades, options).UpTo(today))
                .Where(alert => alert.Touches(from, to))
                .OrderBy(alert => alert.RaisedOn)
                .ThenByDescending(alert => alert.Severity)
                .ThenBy(alert => alert.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>By place in the table: the companies of which a purchase became known in a period, or ceased to stand. An alert ends a window after the last.</summary>
    private static bool[] Buyers(TradeHistory history, int from, int to)
    {
        var buyers = new bool[history.Issuers.Count];
        for (var place = 0; place < history.Count; place++)
        {
            var (known, until) = (history.Columns.KnownFrom[place], history.Columns.KnownUntil[place]);
            if (((known >= from && known <= to) || (until >= from && until <= to)) && (history.Columns.Tags[place] & NoPurchase) == 0)
                buyers[history.Columns.Issuers[place]] = true;
        }

        return buyers;
    }

    private static IEnumerable<IGrouping<int, int>> Purchases(TradeHistory history, bool[] buyers) =>
        Enumerable.Range(0, history.Count)
            .Where(place => buyers[history.Columns.Issuers[place]] && (history.Columns.Tags[place] & NoPurchase) == 0)
            .GroupBy(place => history.Columns.Issuers[place]);

    /// <summary>
    /// The purchases of a company that alerts from a day on can depend on. An alert ends a window after its last purchase, so what lies
    /// before a longer pause was over when the pause was.
    /// </summary>
    private static List<TradeRecord> Latest(TradeHistory history, int[] places, int since)
    {
        var days = Array.ConvertAll(places, place => history.Columns.TradedDays[place]);
        Array.Sort(days, places);
        var first = Array.FindIndex(days, day => day >= since);
        if (first < 0)
            return [];
        while (first > 0 && days[first] - days[first - 1] <= ClusterFinder.WindowDays + 1)
            first--;
        return [.. places[first..].Select(place => history[place])];
    }
}
