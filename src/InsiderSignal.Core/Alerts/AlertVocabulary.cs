using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Alerts;

/// <summary>The words of alerts in addresses, answers and names.</summary>
public static class AlertVocabulary
{
    private static readonly Vocabulary<AlertRule> _rules = new(
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

    private static readonly Vocabulary<AlertSeverity> _severities = new(("info", AlertSeverity.Info), ("notice", AlertSeverity.Notice), ("warning", AlertSeverity.Warning));

    /// <summary>The words of all rules, for messages.</summary>
    public static string Rules => _rules.Words;

    /// <summary>The words of all severities, for messages.</summary>
    public static string Severities => _severities.Words;

    /// <summary>Reads the word of a rule, in any letter case.</summary>
    public static bool TryParse(string word, out AlertRule rule) => _rules.TryParse(word, out rule);

    /// <summary>Reads the word of a severity, in any letter case.</summary>
    public static bool TryParse(string word, out AlertSeverity severity) => _severities.TryParse(word, out severity);

    /// <summary>The word of a rule.</summary>
    public static string Word(this AlertRule rule) => _rules.Format(rule);

    /// <summary>The word of a severity.</summary>
    public static string Word(this AlertSeverity severity) => _severities.Format(severity);
}
