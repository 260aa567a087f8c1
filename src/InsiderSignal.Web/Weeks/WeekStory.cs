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

    /// <summary>Purchases that a group must have, or be short of, to be named.</summary>
    private const int LeastBehind = 3;

    /// <summary>The part of its sector's that they must be.</summary>
    private const double LeastPart = 0.25;

    /// <summary>Standard deviations from which a sector is told of.</summary>
    private const double ToldMovement = 2;

    /// <summary>The sector of the headline, the one furthest from what is usual by a measure that can be told; null where none is, or nothing can be held against 30 days yet.</summary>
    public static WeekLead? Lead(WeeklyDigest digest) =>
        digest.Market.Reading.IsWhole ? digest.Sectors.Where(sector => sector.Flow.Buys + sector.Flow.Sells >= RatioPoint.ThinBelow).Select(Lead).FirstOrDefault(lead => lead is not null) : null;

    /// <summary>Of the groups that moved a sector, those that carry a real part of it: of its purchases, or of those that it is short of.</summary>
    public static IEnumerable<IndustryGroupWeek> Behind(SectorWeek sector)
    {
        Func<WeekFlow, double> part = sector.Movement > 0 ? flow => flow.Buys : flow => (flow.BuysBefore?.Median ?? 0) - flow.Buys;
        return sector.Groups.Where(group => part(group.Flow) >= LeastBehind && part(group.Flow) >= LeastPart * part(sector.Flow));
    }

    /// <summary>The sectors that are told of in words.</summary>
    public static IEnumerable<SectorWeek> Moved(WeeklyDigest digest) => digest.Sectors.Where(sector => Math.Abs(sector.Movement ?? 0) >= ToldMovement).Take(MostSectors);

    /// <summary>The alerts told one by one: conditions, and what is graver than the lists of trades say already.</summary>
    public static IEnumerable<Alert> Told(IEnumerable<Alert> alerts) => alerts.Where(IsTold).OrderByDescending(alert => alert.Subject.Scope is not null).Take(MostAlerts);

    /// <summary>The other alerts, counted by rule.</summary>
    public static IEnumerable<(AlertRule Rule, int Count)> Counted(IReadOnlyList<Alert> alerts) =>
        alerts.Except(Told(alerts)).GroupBy(alert => alert.Rule).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()));

    private static WeekLead? Lead(SectorWeek sector) => sector switch
    {
        { Surge: >= HeadlineMovement, Flow: { BuysBefore: { } before } flow } when flow.Buys > before.Highest => new WeekLead(sector, IsByPurchases: true),
        { Surge: <= -HeadlineMovement, Flow: { BuysBefore: { } before } flow } when flow.Buys < before.Lowest => new WeekLead(sector, IsByPurchases: true),
        { Ratio.Shift: >= HeadlineMovement or <= -HeadlineMovement } => new WeekLead(sector, IsByPurchases: false),
        _ => null,
    };

    /// <summary>Those that something ended, without those that ran out: single trades, plans and clusters clear by time alone.</summary>
    public static IReadOnlyList<Alert> Cleared(WeekAlerts alerts) => [.. alerts.Cleared.Where(alert => alert.ClearsOn is null)];

    /// <summary>Those whose time was over.</summary>
    public static IReadOnlyList<Alert> RanOut(WeekAlerts alerts) => [.. alerts.Cleared.Where(alert => alert.ClearsOn is not null)];

    private static bool IsTold(Alert alert) => alert.Subject.Scope is not null || alert.Severity > AlertSeverity.Info;
}
