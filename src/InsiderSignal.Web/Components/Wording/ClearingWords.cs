using System.Globalization;
using InsiderSignal.Core.Alerts;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>What would end an alert, in the words of a reader.</summary>
internal static class ClearingWords
{
    /// <summary>What would end it, in one sentence.</summary>
    public static string When(Alert alert)
    {
        var (clears, isAbove) = (alert.Receipt.ClearsAt, alert.Direction == AlertDirection.Above);
        var level = Level(clears);
        return alert.Rule switch
        {
            AlertRule.Sustained => $"Clears when the market ratio {(isAbove ? $"falls to {level} or below" : $"rises to {level} or above")}.",
            AlertRule.Crossing => $"Clears {level} after the crossing, or when the ratio is back on the other side of the average.",
            AlertRule.Extreme => $"Clears when the ratio {(isAbove ? $"falls to {level} of its history or below" : $"rises to {level} of its history or above")}.",
            AlertRule.YearOnYear => $"Clears when the ratio is {(isAbove ? "up" : "down")} {level} or less on the year.",
            AlertRule.CeoApart => $"Clears when the chief executives' ratio comes to its median, {Ratio(alert, "median of their history")}, or the market ratio to the long-term average, {Ratio(alert, "benchmark")}.",
            AlertRule.SectorOutlier => $"Clears when the sector's ratio is {level} or less {(isAbove ? "above" : "below")} its mean.",
            AlertRule.PlannedShare => $"Clears when the planned share of sales falls to {level} of its history or below.",
            AlertRule.StaleData => "Clears when a trade is filed.",
            AlertRule.ClusterBuy => $"Runs out {On(alert)}{level} after the last purchase; more buyers move that day.",
            _ => $"Runs out {On(alert)}{level} after it was raised.",
        };
    }

    /// <summary>Where the figure stands that would clear it, in one sentence.</summary>
    public static string Now(Alert alert, AlertFigure now)
    {
        var (level, isAbove) = (Level(now), now.Value >= 0);
        return alert.Rule switch
        {
            AlertRule.YearOnYear => $"It is {(isAbove ? "up" : "down")} {level}.",
            AlertRule.CeoApart => $"The chief executives' is {level} {(isAbove ? "above" : "below")} its median.",
            AlertRule.SectorOutlier => $"It is {level} {(isAbove ? "above" : "below")}.",
            _ => $"It stands at {level}.",
        };
    }

    private static string On(Alert alert) => alert.ClearsOn is { } day ? $"on {Figures.LongDate(day)}, " : "";

    /// <summary>A ratio by its name: the newest where it is known.</summary>
    private static string Ratio(Alert alert, string name) =>
        Figures.Ratio(alert.Latest.Concat(alert.Receipt.Figures).FirstOrDefault(figure => figure.Name == name && double.IsFinite(figure.Value))?.Value);

    /// <summary>A figure without its sign, which the words beside it tell.</summary>
    private static string Level(AlertFigure figure)
    {
        var size = Math.Abs(figure.Value);
        return figure.Unit switch
        {
            AlertUnit.Percentile => $"the {Ordinal(figure.Value)} percentile",
            AlertUnit.Deviations => $"{size.ToString("0.#", CultureInfo.InvariantCulture)} {(size == 1 ? "standard deviation" : "standard deviations")}",
            AlertUnit.Share => Figures.Percent(size),
            _ => AlertWords.Value(figure),
        };
    }

    private static string Ordinal(double value)
    {
        var number = value.ToString("0.#", CultureInfo.InvariantCulture);
        var ending = number switch
        {
            "11" or "12" or "13" => "th",
            _ => number[^1] switch
            {
                '1' => "st",
                '2' => "nd",
                '3' => "rd",
                _ => "th",
            },
        };
        return number + (number.Contains('.', StringComparison.Ordinal) ? "th" : ending);
    }
}
