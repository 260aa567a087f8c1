using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Alerts.Weekly;

/// <summary>Finds the alerts of a week, as they were known at its end.</summary>
internal sealed class WeekAlertFinder(DigestSource source, WeekEnd end, WeekReadings readings)
{
    private DateOnly First => end.Week.First;

    public WeekAlerts Find()
    {
        var known = Known();
        return new WeekAlerts
        {
            Raised = [.. known.Where(alert => alert.RaisedOn >= First)],
            Standing = [.. known.Where(alert => alert.StandsOn(end.KnownOn))],
            Cleared = [.. known.Where(alert => alert is { Ending: AlertEnding.Cleared, EndedOn: { } ended } && ended >= First && ended <= end.KnownOn)],
            Withdrawn = [.. known.Where(alert => alert.WithdrawnOn is { } withdrawn && withdrawn >= First && withdrawn <= end.KnownOn)],
            Clearing = [.. known.Where(alert => alert.Subject.Scope is not null && alert.StandsOn(end.KnownOn)).Select(alert => new ClearingTerm(alert, Now(alert)))],
            WithdrawnLater = [.. source.Conditions.Where(alert => alert.RaisedOn >= First && alert.RaisedOn <= end.KnownOn && alert.WithdrawnOn > end.KnownOn)],
        };
    }

    private List<Alert> Known() =>
    [
        .. source.Conditions
            .Where(alert => alert.RaisedOn <= end.KnownOn && alert.Touches(First, end.KnownOn))
            .Select(AsOfTheEnd)
            .Concat(TradeAlerts.Between(source.History, source.Options, First, end.KnownOn, end.KnownOn))
            .Concat(ClusterAlerts.Between(source.History, source.Options, First, end.KnownOn, end.KnownOn))
            .Concat(PlanAlerts.Between(source.TooSoon, source.Options, First, end.KnownOn, end.KnownOn))
            .OrderByDescending(alert => alert.Severity)
            .ThenByDescending(alert => alert.RaisedOn)
            .ThenBy(alert => alert.Rule)
            .ThenByDescending(alert => alert.Receipt.Figures[0].Value)
            .ThenBy(alert => alert.Id, StringComparer.Ordinal),
    ];

    /// <summary>An alert of a condition as whoever watched was told: what ended it later had not happened.</summary>
    private Alert AsOfTheEnd(Alert alert) => alert.EndedOn > end.KnownOn || alert.EndedOn is null
        ? alert with { EndedOn = null, Ending = null, JudgedOn = end.ReadOn, Latest = Now(alert) is { } now ? [now] : alert.Receipt.Figures }
        : alert;

    /// <summary>Where the figure that would clear an alert stands.</summary>
    private AlertFigure? Now(Alert alert)
    {
        var clears = alert.Receipt.ClearsAt;
        var value = alert.Rule switch
        {
            AlertRule.Sustained => readings.Market.Reading.Point.Ratio,
            AlertRule.Extreme => (alert.Subject.Scope!.IsMarket ? readings.Market : readings.Ceos).Reading.Percentile,
            AlertRule.YearOnYear => readings.Market.Reading.YearOnYear,
            AlertRule.CeoApart => readings.Ceos.Reading is { Norm: { } norm and > 0, Point.Ratio: { } ratio } ? (ratio / norm) - 1 : null,
            AlertRule.SectorOutlier => readings.OfSector(alert.Subject.Scope!.Sector!.Value).Reading.ZScore,
            AlertRule.PlannedShare => readings.PlannedSales.Reading.Percentile,
            _ => null,
        };
        return value is { } now ? clears with { Value = now } : null;
    }
}
