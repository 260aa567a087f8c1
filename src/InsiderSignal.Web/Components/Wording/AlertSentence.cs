using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>
/// What an alert says, in one sentence: what raised it, so that its receipt bears it out, and for a condition that stands where its
/// figure is now. What purchases say is said plainly; sales are told as facts.
/// </summary>
internal static class AlertSentence
{
    /// <param name="alert">The alert.</param>
    /// <param name="issuer">The company's name; null for a scope.</param>
    /// <param name="owner">The owner's name; null where there is no single one.</param>
    /// <param name="isAsRaised">Whether what came after the day it was raised on is left out.</param>
    public static string Of(Alert alert, string? issuer, string? owner, bool isAsRaised = false)
    {
        var (raised, now) = (alert.Receipt.Figures, isAsRaised || alert.EndedOn is not null ? [] : alert.Latest);
        var (isAbove, day) = (alert.Direction == AlertDirection.Above, Figures.LongDate(alert.RaisedOn));
        // A day's own figures need no second telling.
        var later = alert.JudgedOn > alert.RaisedOn ? now : [];
        return alert.Rule switch
        {
            AlertRule.Sustained => $"Insiders bought {(isAbove ? "more" : "less")} than the long-term average of {Ratio(raised, "benchmark")} for {AlertWords.Value(raised[0])} to {day}: {Then(raised, later)}.",
            AlertRule.Crossing => $"The market ratio {(isAbove ? "rose above" : "fell below")} the long-term average of {Ratio(raised, "benchmark")} on {day}: {Then(raised, later)}.",
            AlertRule.Extreme => $"{(alert.Subject.Scope is { IsMarket: true } ? "The market" : "The chief executives'")} ratio was among the {(isAbove ? "highest" : "lowest")} of its history on {day}: {Then(raised, later, AlertWords.Value)}.",
            AlertRule.YearOnYear => $"The market ratio was {Change(raised[0])} on the year on {day}, with {Ratio(raised, "ratio")} purchases for each sale after {Ratio(raised, "ratio a year earlier")}{(First(raised, later) is { } change ? $"; now it is {Change(change)}" : "")}.",
            AlertRule.CeoApart => $"Chief executives bought {(isAbove ? "more" : "less")} than usual for them on {day}, while insiders at large bought {(isAbove ? "less" : "more")} than the long-term average: {Then(raised, later)}.",
            AlertRule.SectorOutlier => $"{alert.Subject.Scope!.Sector!.Value.DisplayName()}: insiders bought far {(isAbove ? "more" : "less")} than usual for the sector in the 30 days to {day}, {Then(raised, later)}; half of its history {(isAbove ? "lay below" : "lay above")} {Ratio(raised, "median of its history")}.",
            AlertRule.PlannedShare => $"{AlertWords.Value(raised[1])} of sales in the 30 days to {day} were made under a 10b5-1 plan, set up in advance: among the highest shares of the history{(Named(later, raised[1].Name) is { } share ? $"; now it is {AlertWords.Value(share)}" : "")}.",
            AlertRule.StaleData => now.Count > 0 ? $"No trade has been filed for {AlertWords.Value(now[0])}: figures may be old." : $"No trade was filed for {AlertWords.Value(raised[0])}.",
            AlertRule.WhaleBuy => $"{owner} bought {AlertWords.Value(raised[0])} of {Ended(issuer)}",
            AlertRule.LargePlannedSale => $"{owner} sold {AlertWords.Value(raised[0])} of {issuer} under a 10b5-1 plan.",
            AlertRule.ClusterBuy => $"{AlertWords.Value(raised[0])} insiders of {issuer} bought within 30 days, {AlertWords.Value(raised[2])} in all{(later.Count > 2 && !later.SequenceEqual(raised) ? $"; by now {AlertWords.Value(later[0])}, {AlertWords.Value(later[2])}" : "")}.",
            AlertRule.ShortCoolingOff => $"A 10b5-1 plan of {owner} at {issuer} traded {AlertWords.Value(raised[0])} after it was adopted: directors and officers must wait at least 90.",
            _ => throw new ArgumentOutOfRangeException(nameof(alert), alert.Rule, "No words for this rule."),
        };
    }

    /// <summary>"0.58 purchases for each sale then, 0.45 now"; with another figure of both days where a rule goes by one.</summary>
    private static string Then(IReadOnlyList<AlertFigure> raised, IReadOnlyList<AlertFigure> later, Func<AlertFigure, string>? judged = null)
    {
        var then = $"{Ratio(raised, "ratio")} purchases for each sale{Beside(raised[0])}";
        return Named(later, "ratio") is { } now ? $"{then} then, {Figures.Ratio(now.Value)}{Beside(later[0])} now" : then;

        string Beside(AlertFigure figure) => judged is null ? "" : $", {judged(figure)}";
    }

    private static string Change(AlertFigure change) => $"{(change.Value < 0 ? "down" : "up")} {Figures.Percent(Math.Abs(change.Value))}";

    /// <summary>A name that ends with a full stop ends its sentence.</summary>
    private static string Ended(string? name) => name is { } text && text.EndsWith('.') ? text : $"{name}.";

    private static AlertFigure? First(IReadOnlyList<AlertFigure> raised, IReadOnlyList<AlertFigure> later) => Named(later, raised[0].Name);

    private static AlertFigure? Named(IEnumerable<AlertFigure> figures, string name) => figures.FirstOrDefault(figure => figure.Name == name && double.IsFinite(figure.Value));

    private static string Ratio(IEnumerable<AlertFigure> figures, string name) => Figures.Ratio(Named(figures, name)?.Value);
}
