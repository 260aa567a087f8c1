using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Alerts.Events;

/// <summary>A large sale under a Rule 10b5-1 plan, by value or by the part of the holding that goes.</summary>
internal sealed class LargePlannedSaleRule(AlertOptions options) : TradeRule(options)
{
    public override AlertRule Rule => AlertRule.LargePlannedSale;

    public override AlertFigure Threshold => new("value", Options.PlannedSaleDollars, AlertUnit.Dollars);

    public override AlertSeverity? Judge(in TradeRecord trade)
    {
        var value = trade.ValueE4 / 10_000m;
        return TradeTiers.Of(trade.Side, value, trade.IsPlanned, trade.ShareOfHoldingE3) switch
        {
            TradeTier.Huge => AlertSeverity.Notice,
            TradeTier.Large or TradeTier.Notable when value >= (decimal)Options.PlannedSaleDollars => AlertSeverity.Info,
            TradeTier.Heavy when value >= (decimal)Options.PlannedSaleDollars / 2 => AlertSeverity.Info,
            _ => null,
        };
    }
}
