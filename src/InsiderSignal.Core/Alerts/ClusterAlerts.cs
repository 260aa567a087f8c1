using InsiderSignal.Core.Alerts.Events;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Alerts;

/// <summary>The alerts about companies of which several insiders buy within weeks.</summary>
public static class ClusterAlerts
{
    private const uint NoPurchase = TradeTag.Copy | TradeTag.Sale;

    /// <summary>The alerts that were raised within a period, as they stand at a later day.</summary>
    /// <param name="history">The history.</param>
    /// <param name="options">The thresholds.</param>
    /// <param name="from">First date.</param>
    /// <param name="to">Last date.</param>
    /// <param name="today">The day from which it is looked back: what was filed later is not known.</param>
    public static IReadOnlyList<Alert> Raised(TradeHistory history, AlertOptions options, DateOnly from, DateOnly to, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(options);
        return
        [
            .. Purchases(history, Buyers(history, from.DayNumber, to.DayNumber))
                .SelectMany(company => new ClusterEpisodes(new Cik(company.Key), [.. company], options).UpTo(today))
                .Where(alert => alert.RaisedOn >= from && alert.RaisedOn <= to)
                .OrderBy(alert => alert.RaisedOn)
                .ThenByDescending(alert => alert.Severity)
                .ThenBy(alert => alert.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>By place in the table: the companies of which a purchase became known in a period. Only such a day can raise an alert.</summary>
    private static bool[] Buyers(TradeHistory history, int from, int to)
    {
        var buyers = new bool[history.Issuers.Count];
        for (var place = 0; place < history.Count; place++)
        {
            if (history.Columns.KnownFrom[place] is var known && known >= from && known <= to && (history.Columns.Tags[place] & NoPurchase) == 0)
                buyers[history.Columns.Issuers[place]] = true;
        }

        return buyers;
    }

    private static IEnumerable<IGrouping<int, TradeRecord>> Purchases(TradeHistory history, bool[] buyers) =>
        Enumerable.Range(0, history.Count)
            .Where(place => buyers[history.Columns.Issuers[place]] && (history.Columns.Tags[place] & NoPurchase) == 0)
            .Select(place => history[place])
            .GroupBy(trade => trade.Issuer);
}
