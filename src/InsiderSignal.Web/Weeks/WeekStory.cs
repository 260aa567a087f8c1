using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Alerts.Weekly;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Weeks;

/// <summary>What of a digest is told, and in which order.</summary>
internal static class WeekStory
{
    public const int MostSectors = 4;
    public const int MostTrades = 10;
    public const int MostClusters = 12;
    public const int MostAlerts = 12;

    /// <summary>Standard deviations from which a sector makes the headline.</summary>
    private const double HeadlineMovement = 3;

    /// <summary>Standard deviations from which a sector is told of.</summary>
    private const double ToldMovement = 2;

    /// <summary>The sector of the headline: its purchases went further from what is usual than chance takes them; null where none did.</summary>
    public static SectorWeek? Lead(WeeklyDigest digest) =>
        digest.Sectors[0] is { Movement: { } movement, Surge: { } surge, Flow: var flow } first
        && Math.Abs(movement) >= HeadlineMovement && Math.Sign(surge) == Math.Sign(movement) && flow.Buys + flow.Sells >= RatioPoint.ThinBelow ? first : null;

    /// <summary>The sectors that are told of in words.</summary>
    public static IEnumerable<SectorWeek> Moved(WeeklyDigest digest) => digest.Sectors.Where(sector => Math.Abs(sector.Movement ?? 0) >= ToldMovement).Take(MostSectors);

    /// <summary>The alerts told one by one: conditions, and what is graver than the lists of trades say already.</summary>
    public static IEnumerable<Alert> Told(IEnumerable<Alert> alerts) => alerts.Where(IsTold).OrderByDescending(alert => alert.Subject.Scope is not null).Take(MostAlerts);

    /// <summary>The other alerts, counted by rule.</summary>
    public static IEnumerable<(AlertRule Rule, int Count)> Counted(IReadOnlyList<Alert> alerts) =>
        alerts.Except(Told(alerts)).GroupBy(alert => alert.Rule).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()));

    private static bool IsTold(Alert alert) => alert.Subject.Scope is not null || alert.Severity > AlertSeverity.Info;
}
