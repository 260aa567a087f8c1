using System.Globalization;
using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>Alerts in the words of a reader. What purchases say is said plainly; sales are told as facts.</summary>
internal static class AlertWords
{
    /// <summary>What an alert says, in one sentence.</summary>
    /// <param name="alert">The alert.</param>
    /// <param name="issuer">The company's name; null for a scope.</param>
    /// <param name="owner">The owner's name; null where there is no single one.</param>
    public static string Sentence(Alert alert, string? issuer, string? owner)
    {
        var (figures, isAbove) = (Told(alert), alert.Direction == AlertDirection.Above);
        return alert.Rule switch
        {
            AlertRule.Sustained => $"Insiders have bought {(isAbove ? "more" : "less")} than the long-term average for {Value(figures[0])}: {Ratio(alert, "ratio")} purchases for each sale, against {Ratio(alert, "benchmark")}.",
            AlertRule.Crossing => $"The market ratio has {(isAbove ? "risen above" : "fallen below")} the long-term average: {Ratio(alert, "ratio")} purchases for each sale, against {Ratio(alert, "benchmark")}.",
            AlertRule.Extreme => $"{(alert.Subject.Scope is { IsMarket: true } ? "The market" : "The chief executives'")} ratio is among the {(isAbove ? "highest" : "lowest")} of its history: {Ratio(alert, "ratio")} purchases for each sale, {Value(figures[0])}.",
            AlertRule.YearOnYear => $"The market ratio is {(isAbove ? "up" : "down")} {Figures.Percent(Math.Abs(figures[0].Value))} on the year: {Ratio(alert, "ratio")} purchases for each sale now, {Ratio(alert, "ratio a year earlier")} then.",
            AlertRule.CeoApart => isAbove
                ? "Chief executives buy more than usual for them, while insiders at large buy less than the long-term average."
                : "Chief executives buy less than usual for them, while insiders at large buy more than the long-term average.",
            AlertRule.SectorOutlier => $"{alert.Subject.Scope!.Sector!.Value.DisplayName()}: insiders buy far {(isAbove ? "more" : "less")} than usual for the sector, {Ratio(alert, "ratio")} purchases for each sale; half of its history lies {(isAbove ? "below" : "above")} {Ratio(alert, "median of its history")}.",
            AlertRule.PlannedShare => $"{Value(figures[1])} of sales were made under a 10b5-1 plan, set up in advance: among the highest shares of the history.",
            AlertRule.StaleData => $"No trade has been filed for {Value(figures[0])}: figures may be old.",
            AlertRule.WhaleBuy => $"{owner} bought {Value(figures[0])} of {issuer}.",
            AlertRule.LargePlannedSale => $"{owner} sold {Value(figures[0])} of {issuer} under a 10b5-1 plan.",
            AlertRule.ClusterBuy => $"{Value(figures[0])} insiders of {issuer} bought within 30 days, {Value(figures[2])} in all.",
            AlertRule.ShortCoolingOff => $"A 10b5-1 plan of {owner} at {issuer} traded {Value(figures[0])} after it was adopted: directors and officers must wait at least 90.",
            _ => throw new ArgumentOutOfRangeException(nameof(alert), alert.Rule, "No words for this rule."),
        };
    }

    /// <summary>A rule by name.</summary>
    public static string Name(AlertRule rule) => rule switch
    {
        AlertRule.Sustained => "Sustained",
        AlertRule.Crossing => "Crossing",
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

    /// <summary>A figure with its name: "percentile in history 4.2".</summary>
    public static string Figure(AlertFigure figure) => figure.Unit is AlertUnit.Percentile or AlertUnit.Days or AlertUnit.BusinessDays
        ? $"{figure.Name} {figure.Value.ToString("0.#", CultureInfo.InvariantCulture)}"
        : $"{figure.Name} {Value(figure)}";

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
        AlertUnit.Share => Figures.Percent(figure.Value),
        AlertUnit.Percentile => $"percentile {figure.Value.ToString("0.#", CultureInfo.InvariantCulture)}",
        AlertUnit.Deviations => Figures.ZScore(figure.Value),
        AlertUnit.Days => Figures.Plural((decimal)figure.Value, "day", "days"),
        AlertUnit.BusinessDays => Figures.Plural((decimal)figure.Value, "business day", "business days"),
        AlertUnit.Dollars => Figures.AboutDollars((decimal)figure.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(figure), figure.Unit, "No words for this unit."),
    };

    /// <summary>A ratio of an alert by its name.</summary>
    public static string Ratio(Alert alert, string name) =>
        Figures.Ratio(Told(alert).FirstOrDefault(figure => figure.Name == name && double.IsFinite(figure.Value))?.Value);

    /// <summary>The figures of a sentence: the newest while an alert stands, where all are known; those that raised it once it is over.</summary>
    private static IReadOnlyList<AlertFigure> Told(Alert alert) =>
        alert.EndedOn is null && alert.Latest.Count == alert.Receipt.Figures.Count ? alert.Latest : alert.Receipt.Figures;
}
