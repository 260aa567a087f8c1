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
        var found = Named(history, rules, from.DayNumber, to.DayNumber, options.TradeDays);
        var versions = Versions(history, [.. found.SelectMany(names => names.Keys)], [.. found.SelectMany(names => names.Values)]);
        return
        [
            .. rules
                .SelectMany((rule, i) => found[i].Keys.SelectMany(name => TradeEpisodes.Of(rule, versions[name], options.TradeDays, today)))
                .Where(alert => alert.Touches(from, to))
                .OrderBy(alert => alert.RaisedOn)
                .ThenByDescending(alert => alert.Severity)
                .ThenByDescending(alert => alert.Receipt.Figures[0].Value)
                .ThenBy(alert => alert.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>By rule, the trades of which a version that calls for an alert became known in the period or shortly before, or ceased to stand in it, each with its company.</summary>
    private static Dictionary<TradeEventId, int>[] Named(TradeHistory history, TradeRule[] rules, int from, int to, int standsFor)
    {
        var names = Array.ConvertAll(rules, _ => new Dictionary<TradeEventId, int>());
        var (knownFrom, knownUntil) = (history.Columns.KnownFrom, history.Columns.KnownUntil);
        // What is filed later is not known.
        var stop = history.Filed.RangeOf(to).End;
        for (var place = 0; place < stop; place++)
        {
            var (known, until) = (knownFrom[place], knownUntil[place]);
            if (known > to || (known < from - standsFor && (until < from || until > to)) || (history.Columns.Tags[place] & (TradeTag.Copy | TradeTag.Suspect)) != 0)
                continue;
            var trade = history[place];
            for (var rule = 0; rule < rules.Length; rule++)
            {
                if (rules[rule].Judge(trade) is not null)
                    names[rule][trade.Event] = history.Columns.Issuers[place];
            }
        }

        return names;
    }

    /// <summary>All versions of some trades: looked for among those of their companies, which are told apart faster.</summary>
    private static ILookup<TradeEventId, TradeRecord> Versions(TradeHistory history, HashSet<TradeEventId> names, IEnumerable<int> issuers)
    {
        var isWanted = new bool[history.Issuers.Count];
        foreach (var issuer in issuers)
            isWanted[issuer] = true;
        var accessions = names.Select(name => name.Accession.Value).ToHashSet();
        var versions = new List<TradeRecord>(names.Count);
        for (var place = 0; place < history.Count; place++)
        {
            if (isWanted[history.Columns.Issuers[place]] && accessions.Contains(history.Columns.Accessions[place]) && history[place] is var trade && names.Contains(trade.Event))
                versions.Add(trade);
        }

        return versions.ToLookup(trade => trade.Event);
    }
}
