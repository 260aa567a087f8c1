using System.Globalization;
using InsiderSignal.Core.Alerts;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>Names, figures and places of alerts, in the words of a reader.</summary>
internal static class AlertWords
{
    /// <summary>A rule by name.</summary>
    public static string Name(AlertRule rule) => rule switch
    {
        AlertRule.Sustained => "Sustained stretch",
        AlertRule.Crossing => "Average crossed",
        AlertRule.Extreme => "Extreme reading",
        AlertRule.YearOnYear => "Year on year",
        AlertRule.CeoApart => "CEOs apart",
        AlertRule.SectorOutlier => "Sector outlier",
        AlertRule.PlannedShare => "Planned share",
        AlertRule.StaleData => "Stale data",
        AlertRule.WhaleBuy => "Whale buy",
        AlertRule.LargePlannedSale => "Large planned sale",
        AlertRule.ClusterBuy => "Cluster buy",
        AlertRule.ShortCoolingOff => "Short cooling-off",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No name for this rule."),
    };

    /// <summary>A severity by name.</summary>
    public static string Name(AlertSeverity severity) => severity switch
    {
        AlertSeverity.Warning => "Alert",
        AlertSeverity.Notice => "Notice",
        _ => "For information",
    };

    /// <summary>A figure with its name: "percentile in history: 4.2".</summary>
    public static string Figure(AlertFigure figure) => figure.Unit is AlertUnit.Percentile or AlertUnit.Days or AlertUnit.BusinessDays
        ? $"{figure.Name}: {figure.Value.ToString("0.#", CultureInfo.InvariantCulture)}"
        : $"{figure.Name}: {Value(figure)}";

    /// <summary>Its rule, its days and the numbers it was raised on, in plain words.</summary>
    public static string Receipt(Alert alert) =>
        $"{Name(alert.Rule)}. Raised on {Figures.LongDate(alert.RaisedOn)}{Ending(alert)}. {string.Join(", ", alert.Receipt.Figures.Select(Figure))}. Threshold: {Value(alert.Receipt.Threshold)}.";

    /// <summary>How an alert ended, to follow its first date; nothing while it stands.</summary>
    public static string Ending(Alert alert) => alert switch
    {
        { Ending: AlertEnding.Withdrawn, WithdrawnOn: { } removed } => $", withdrawn: a filing of {Figures.ShortDate(removed)} removed its cause",
        { EndedOn: { } ended } => $", until {Figures.ShortDate(ended)}",
        _ => "",
    };

    /// <summary>The page that shows more of what an alert is about.</summary>
    public static string Link(Alert alert) => alert switch
    {
        { Rule: AlertRule.StaleData } => "status",
        { Rule: AlertRule.PlannedShare or AlertRule.ShortCoolingOff } => "plans",
        { Rule: AlertRule.CeoApart } => "compare?line=scope:market&line=scope:ceo",
        { Subject.Trade: { } trade } => Links.Filing(trade.Accession),
        { Subject.Issuer: { } issuer } => Links.Company(issuer),
        { Subject.Scope.Sector: { } sector } => Links.Sector(sector),
        _ => "",
    };

    /// <summary>A figure with its unit.</summary>
    public static string Value(AlertFigure figure) => figure.Unit switch
    {
        AlertUnit.Ratio => Figures.Ratio(figure.Value),
        AlertUnit.Count => Figures.Count((decimal)figure.Value),
        AlertUnit.Share => figure.Value is > 0 and < 0.005 ? "under 1%" : Figures.Percent(figure.Value),
        AlertUnit.Percentile => $"percentile {figure.Value.ToString("0.#", CultureInfo.InvariantCulture)}",
        AlertUnit.Deviations => Figures.ZScore(figure.Value),
        AlertUnit.Days => Figures.Plural((decimal)figure.Value, "day", "days"),
        AlertUnit.BusinessDays => Figures.Plural((decimal)figure.Value, "business day", "business days"),
        AlertUnit.Dollars => Figures.AboutDollars((decimal)figure.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(figure), figure.Unit, "No words for this unit."),
    };
}
