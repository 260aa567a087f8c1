using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Alerts.Events;

/// <summary>A purchase of $10 million or more; from $100 million on, a graver one.</summary>
internal sealed class WhaleBuyRule(AlertOptions options) : TradeRule(options)
{
    public override AlertRule Rule => AlertRule.WhaleBuy;

    public override AlertFigure Threshold(in TradeRecord trade) => new("value", Options.WhaleDollars, AlertUnit.Dollars);

    public override AlertSeverity? Judge(in TradeRecord trade)
    {
        var value = trade.ValueE4 / 10_000m;
        return trade.Side != TradeSide.Buy || value < (decimal)Options.WhaleDollars ? null
            : value >= TradeTiers.Mega ? AlertSeverity.Notice
            : AlertSeverity.Info;
    }
}
