using InsiderSignal.Core.Alerts.Events;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Alerts;

/// <summary>The alerts about single trades: whale buys and large sales under a plan.</summary>
public static class TradeAlerts
{
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
        TradeRule[] rules = [new WhaleBuyRule(options), new LargePlannedSaleRule(options)];
        var found = new HashSet<TradeEventId>[rules.Length];
        for (var i = 0; i < rules.Length; i++)
            found[i] = Named(history, rules[i], from.DayNumber, to.DayNumber);
        var versions = Versions(history, [.. found.SelectMany(names => names)]);
        return
        [
            .. rules
                .SelectMany((rule, i) => found[i].SelectMany(name => TradeEpisodes.Of(rule, versions[name], options.TradeDays, today)))
                .Where(alert => alert.RaisedOn >= from && alert.RaisedOn <= to)
                .OrderBy(alert => alert.RaisedOn)
                .ThenByDescending(alert => alert.Severity)
                .ThenByDescending(alert => alert.Receipt.Figures[0].Value)
                .ThenBy(alert => alert.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The trades of which a version that became known in the period calls for an alert.</summary>
    private static HashSet<TradeEventId> Named(TradeHistory history, TradeRule rule, int from, int to)
    {
        var names = new HashSet<TradeEventId>();
        for (var place = 0; place < history.Count; place++)
        {
            if (history.Columns.KnownFrom[place] < from || history.Columns.KnownFrom[place] > to || (history.Columns.Tags[place] & (TradeTag.Copy | TradeTag.Suspect)) != 0)
                continue;
            var trade = history[place];
            if (rule.Judge(trade) is not null)
                names.Add(trade.Event);
        }

        return names;
    }

    private static ILookup<TradeEventId, TradeRecord> Versions(TradeHistory history, HashSet<TradeEventId> names)
    {
        var accessions = names.Select(name => name.Accession.Value).ToHashSet();
        return Enumerable.Range(0, history.Count)
            .Where(place => accessions.Contains(history.Columns.Accessions[place]))
            .Select(place => history[place])
            .Where(trade => names.Contains(trade.Event))
            .ToLookup(trade => trade.Event);
    }
}
