using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Alerts;

/// <summary>The words of alerts in addresses, answers and names.</summary>
public static class AlertVocabulary
{
    /// <summary>The rules.</summary>
    public static Vocabulary<AlertRule> Rules { get; } = new(
        ("sustained", AlertRule.Sustained),
        ("crossing", AlertRule.Crossing),
        ("extreme", AlertRule.Extreme),
        ("year-on-year", AlertRule.YearOnYear),
        ("ceo-apart", AlertRule.CeoApart),
        ("sector-outlier", AlertRule.SectorOutlier),
        ("planned-share", AlertRule.PlannedShare),
        ("stale-data", AlertRule.StaleData),
        ("whale-buy", AlertRule.WhaleBuy),
        ("large-planned-sale", AlertRule.LargePlannedSale),
        ("cluster-buy", AlertRule.ClusterBuy),
        ("short-cooling-off", AlertRule.ShortCoolingOff));

    /// <summary>The severities, least first.</summary>
    public static Vocabulary<AlertSeverity> Severities { get; } = new(("info", AlertSeverity.Info), ("notice", AlertSeverity.Notice), ("warning", AlertSeverity.Warning));

    /// <summary>The word of a rule.</summary>
    public static string Word(this AlertRule rule) => Rules.Format(rule);

    /// <summary>The word of a severity.</summary>
    public static string Word(this AlertSeverity severity) => Severities.Format(severity);
}
