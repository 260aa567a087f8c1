using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Alerts.Events;

/// <summary>From the versions of one trade to the alerts about it: it is raised when a version first calls for it, and withdrawn when the next no longer does.</summary>
internal static class TradeEpisodes
{
    /// <param name="rule">The rule.</param>
    /// <param name="versions">All versions of the trade, copies among them.</param>
    /// <param name="standsFor">Calendar days until an alert clears by itself.</param>
    /// <param name="today">The last day to go by.</param>
    public static IEnumerable<Alert> Of(TradeRule rule, IEnumerable<TradeRecord> versions, int standsFor, DateOnly today)
    {
        Alert? alert = null;
        var wasRaised = false;
        var until = int.MinValue;
        foreach (var version in versions.OrderBy(version => version.KnownFrom).Where(version => version.KnownFrom <= today.DayNumber && version.KnownFrom < version.KnownUntil))
        {
            var severity = version.IsCopy || version.IsSuspect ? null : rule.Judge(version);
            if (alert is not null && (severity is null || version.KnownFrom > until))
            {
                yield return alert.Removed(DateOnly.FromDayNumber(Math.Min(until, version.KnownFrom)), standsFor);
                alert = null;
            }

            if (severity is { } grave)
            {
                alert = alert is null ? Raised(rule, version, grave, standsFor) with { IsAgain = wasRaised } : alert with { Latest = [.. rule.Figures(version)] };
                wasRaised = true;
            }

            until = version.KnownUntil;
        }

        if (alert is not null)
            yield return until <= today.DayNumber ? alert.Removed(DateOnly.FromDayNumber(until), standsFor) : alert.Kept(today, standsFor);
    }

    private static Alert Raised(TradeRule rule, TradeRecord version, AlertSeverity severity, int standsFor)
    {
        AlertFigure[] figures = [.. rule.Figures(version)];
        var raisedOn = DateOnly.FromDayNumber(version.KnownFrom);
        return new Alert
        {
            Rule = rule.Rule,
            Subject = new AlertSubject { Issuer = new Cik(version.Issuer), Owner = new Cik(version.Owner), Trade = version.Event },
            Severity = severity,
            RaisedOn = raisedOn,
            ClearsOn = raisedOn.AddDays(standsFor),
            Receipt = new Receipt(figures, rule.Threshold(version), TimedEnding.ClearsAt(standsFor), new AlertEvidence { Filings = [version.Event.Accession] }),
            Latest = figures,
            JudgedOn = raisedOn,
        };
    }
}
