using InsiderSignal.Core.Alerts.Events;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Alerts;

/// <summary>The alerts about single trades: whale buys and large sales under a plan.</summary>
public static class TradeAlerts
{
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
        TradeRule[] rules = [new WhaleBuyRule(options), new LargePlannedSaleRule(options)];
        var found = new HashSet<TradeEventId>[rules.Length];
        for (var i = 0; i < rules.Length; i++)
            found[i] = Named(history, rules[i], from.DayNumber, to.DayNumber, options.TradeDays);
        var versions = Versions(history, [.. found.SelectMany(names => names)]);
        return
        [
            .. rules
                .SelectMany((rule, i) => found[i].SelectMany(name => TradeEpisodes.Of(rule, versions[name], options.TradeDays, today)))
                .Where(alert => alert.Touches(from, to))
                .OrderBy(alert => alert.RaisedOn)
                .ThenByDescending(alert => alert.Severity)
                .ThenByDescending(alert => alert.Receipt.Figures[0].Value)
                .ThenBy(alert => alert.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The trades of which a version that calls for an alert became known in the period or shortly before, or ceased to stand in it.</summary>
    private static HashSet<TradeEventId> Named(TradeHistory history, TradeRule rule, int from, int to, int standsFor)
    {
        var names = new HashSet<TradeEventId>();
        for (var place = 0; place < history.Count; place++)
        {
            var (known, until) = (history.Columns.KnownFrom[place], history.Columns.KnownUntil[place]);
            if (known > to || (known < from - standsFor && (until < from || until > to)) || (history.Columns.Tags[place] & (TradeTag.Copy | TradeTag.Suspect)) != 0)
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
