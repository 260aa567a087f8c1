using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Alerts.Events;

/// <summary>A single trade that stands out.</summary>
internal abstract class TradeRule(AlertOptions options)
{
    public abstract AlertRule Rule { get; }

    protected AlertOptions Options => options;

    /// <summary>How grave a version of a trade is; null where it raises nothing. Copies and suspect trades are not asked about.</summary>
    public abstract AlertSeverity? Judge(in TradeRecord trade);

    /// <summary>Where a trade like this one is raised.</summary>
    public abstract AlertFigure Threshold(in TradeRecord trade);

    public virtual IEnumerable<AlertFigure> Figures(TradeRecord trade)
    {
        yield return new AlertFigure("value", trade.ValueE4 / 10_000.0, AlertUnit.Dollars);
        if (trade.ShareOfHoldingE3 is { } share)
            yield return new AlertFigure("share of the holding before", share / 1_000.0, AlertUnit.Share);
    }
}
