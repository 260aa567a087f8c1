using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;

namespace InsiderSignal.Core.Alerts.Events;

/// <summary>
/// From the purchases of one company to the alerts about clusters of them. What is known of them changes on some days only; on each, the
/// latest window of 30 days with enough buyers is looked for. An alert stands while that window's last trade is within 30 days.
/// </summary>
internal sealed class ClusterEpisodes(Cik issuer, IReadOnlyList<TradeRecord> versions, AlertOptions options)
{
    /// <summary>From this many buyers on it is a graver one.</summary>
    private const int ManyOwners = 5;

    /// <param name="today">The last day to go by.</param>
    public IEnumerable<Alert> UpTo(DateOnly today)
    {
        Alert? alert = null;
        var clears = DateOnly.MaxValue;
        var days = versions.SelectMany(version => new[] { version.KnownFrom, version.KnownUntil }).Where(day => day <= today.DayNumber).Distinct().Order();
        foreach (var date in days.Select(DateOnly.FromDayNumber))
        {
            if (alert is not null && clears <= date)
            {
                yield return Ended(alert, clears, AlertEnding.Cleared);
                alert = null;
            }

            var cluster = Latest(date, since: date.AddDays(-ClusterFinder.WindowDays));
            if (cluster.Count > 0)
            {
                alert = alert is null ? Raised(cluster, date) : alert with { Latest = Figures(cluster), JudgedOn = date };
                clears = DateOnly.FromDayNumber(cluster[^1].TradedDay + ClusterFinder.WindowDays + 1);
            }
            else if (alert is not null)
            {
                // Time alone would have cleared it above: a filing took its trades away.
                yield return Ended(alert, date, AlertEnding.Withdrawn);
                alert = null;
            }
        }

        if (alert is not null)
            yield return clears <= today ? Ended(alert, clears, AlertEnding.Cleared) : alert with { JudgedOn = today };
    }

    /// <summary>The trades of the latest cluster that is known on a day and reaches it; none when there is none.</summary>
    private List<TradeRecord> Latest(DateOnly date, DateOnly since)
    {
        var known = Run([.. versions
            .Where(version => version.KnownFrom <= date.DayNumber && date.DayNumber < version.KnownUntil)
            .OrderBy(version => version.TradedDay)
            .ThenBy(version => version.FiledDay)
            .ThenBy(version => version.Event.Accession)
            .ThenBy(version => version.Event.Line)], since.DayNumber);
        var windows = new ClusterWindows([.. known.Select(trade => trade.TradedDay)], [.. known.Select(trade => trade.Owner)], ClusterFinder.WindowDays, options.ClusterOwners).Choose();
        if (windows.Count == 0 || known[windows[^1].End - 1].TradedDay < since.DayNumber)
            return [];
        return known[windows[^1].Start..windows[^1].End];
    }

    /// <summary>The trades that windows from a day on can depend on: none reaches over a gap as long as itself.</summary>
    private static List<TradeRecord> Run(List<TradeRecord> trades, int since)
    {
        var first = trades.FindIndex(trade => trade.TradedDay >= since);
        if (first < 0)
            return [];
        while (first > 0 && trades[first].TradedDay - trades[first - 1].TradedDay < ClusterFinder.WindowDays)
            first--;
        return trades[first..];
    }

    private Alert Raised(List<TradeRecord> cluster, DateOnly date)
    {
        var owners = Owners(cluster);
        var figures = Figures(cluster);
        return new Alert
        {
            Rule = AlertRule.ClusterBuy,
            Subject = new AlertSubject { Issuer = issuer },
            Severity = owners >= ManyOwners ? AlertSeverity.Notice : AlertSeverity.Info,
            RaisedOn = date,
            Receipt = new Receipt(
                figures,
                new AlertFigure("buyers within 30 days", options.ClusterOwners, AlertUnit.Count),
                new AlertFigure("days since the last purchase", ClusterFinder.WindowDays + 1, AlertUnit.Days),
                new AlertEvidence { Filings = [.. cluster.Select(trade => trade.Event.Accession).Distinct()] }),
            Latest = figures,
            JudgedOn = date,
        };
    }

    private static Alert Ended(Alert alert, DateOnly date, AlertEnding ending) => alert with { EndedOn = date, Ending = ending, JudgedOn = date };

    private static int Owners(List<TradeRecord> cluster) => cluster.Select(trade => trade.Owner).Distinct().Count();

    private static IReadOnlyList<AlertFigure> Figures(List<TradeRecord> cluster) =>
    [
        new AlertFigure("buyers within 30 days", Owners(cluster), AlertUnit.Count),
        new AlertFigure("purchases", cluster.Count, AlertUnit.Count),
        new AlertFigure("value", cluster.Sum(trade => trade.ValueE4) / 10_000.0, AlertUnit.Dollars),
    ];
}
