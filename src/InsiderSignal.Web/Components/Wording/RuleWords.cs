using System.Globalization;
using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Plans;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>The rules of alerts in words, with the thresholds that this site is set to.</summary>
internal sealed class RuleWords(AlertOptions options, Benchmark benchmark)
{
    private const double Top = 100;

    /// <summary>What raises an alert.</summary>
    public string Raised(AlertRule rule) => rule switch
    {
        AlertRule.Sustained => $"The market ratio has been on one side of the benchmark, {Figures.Ratio(benchmark.Value)}, for {Figures.Plural(options.SustainedDays, "business day", "business days")} in a row.",
        AlertRule.Crossing => $"The market ratio is {Percent(options.Margin)} past the benchmark, and was as far past it on the other side when it last was past it at all.",
        AlertRule.Extreme => $"The ratio of the market or of chief executives is at percentile {Number(options.ExtremePercentile)} of its own history or below, or at {Number(Top - options.ExtremePercentile)} or above.",
        AlertRule.YearOnYear => $"The market ratio is {Percent(options.YearOnYearChange)} or more above or below that of the same date a year earlier.",
        AlertRule.CeoApart => $"Chief executives are {Percent(options.Margin)} past the median of their history and the market {Percent(options.Margin)} past the benchmark, on different sides.",
        AlertRule.SectorOutlier => $"The logarithm of a sector's ratio is {Number(options.SectorDeviations)} standard deviations or more from its mean.",
        AlertRule.PlannedShare => $"The part of sales made under a 10b5-1 plan is at percentile {Number(options.PlannedSharePercentile)} of its history or above.",
        AlertRule.StaleData => $"No trade has been filed for {Figures.Plural(options.StaleBusinessDays, "business day", "business days")}.",
        AlertRule.WhaleBuy => $"A purchase of {Figures.AboutDollars((decimal)options.WhaleDollars)} or more is filed.",
        AlertRule.LargePlannedSale => $"A sale under a plan of {Figures.AboutDollars((decimal)options.PlannedSaleDollars)} or more is filed, or of half of that if it is at least {Percent((double)TradeTiers.HeavyShare)} of the holding before it.",
        AlertRule.ClusterBuy => $"{Figures.Count(options.ClusterOwners)} or more insiders of one company are known to have bought within {Figures.Count(ClusterFinder.WindowDays)} days by trade date, the last of them within the last {Figures.Count(ClusterFinder.WindowDays)} days.",
        AlertRule.ShortCoolingOff => $"A trade of a director or officer is filed that came under {Figures.Count(CoolingOff.ShortestDays)} days after the adoption of its plan, for plans adopted since {Figures.LongDate(CoolingOff.InForceFrom)}.",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No words for this rule."),
    };

    /// <summary>What clears it.</summary>
    public string Cleared(AlertRule rule) => rule switch
    {
        AlertRule.Sustained => $"The ratio is {Percent(options.Margin)} past the benchmark on the other side.",
        AlertRule.Crossing => $"{Figures.Plural(options.CrossingDays, "business day", "business days")} have passed, or the ratio is on the other side again.",
        AlertRule.Extreme => $"It comes to percentile {Number(options.ExtremeClearPercentile)}, or {Number(Top - options.ExtremeClearPercentile)}.",
        AlertRule.YearOnYear => $"The change comes to {Percent(options.YearOnYearClearChange)}.",
        AlertRule.CeoApart => "Either comes to its norm.",
        AlertRule.SectorOutlier => $"It comes to {Number(options.SectorClearDeviations)}.",
        AlertRule.PlannedShare => $"It comes to percentile {Number(options.PlannedShareClearPercentile)}.",
        AlertRule.StaleData => "A trade is filed.",
        AlertRule.ClusterBuy => $"The last of their purchases is {Figures.Count(ClusterFinder.WindowDays + 1)} days old; new buyers move that day.",
        _ => $"{Figures.Plural(options.TradeDays, "day", "days")} have passed.",
    };

    /// <summary>How grave it is.</summary>
    public static string Gravity(AlertRule rule) => rule switch
    {
        AlertRule.Sustained or AlertRule.StaleData => "warning",
        AlertRule.Crossing or AlertRule.Extreme or AlertRule.CeoApart or AlertRule.SectorOutlier or AlertRule.ShortCoolingOff => "notice",
        AlertRule.YearOnYear or AlertRule.PlannedShare => "info",
        AlertRule.WhaleBuy => $"info; notice from {Figures.AboutDollars(TradeTiers.Mega)}",
        AlertRule.LargePlannedSale => $"info; notice from {Figures.AboutDollars(TradeTiers.Huge)}",
        AlertRule.ClusterBuy => $"info; notice with {ClusterAlerts.ManyOwners} buyers",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No gravity for this rule."),
    };

    private static string Percent(double share) => $"{Number(share * 100)}%";

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
