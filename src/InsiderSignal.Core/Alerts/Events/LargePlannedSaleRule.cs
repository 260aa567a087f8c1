using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Alerts.Events;

/// <summary>A large sale under a Rule 10b5-1 plan, by value or by the part of the holding that goes.</summary>
internal sealed class LargePlannedSaleRule(AlertOptions options) : TradeRule(options)
{
    public override AlertRule Rule => AlertRule.LargePlannedSale;

    public override AlertFigure Threshold(in TradeRecord trade) => new("value", (double)Least(trade), AlertUnit.Dollars);

    public override AlertSeverity? Judge(in TradeRecord trade)
    {
        var value = trade.ValueE4 / 10_000m;
        return trade.Side != TradeSide.Sale || !trade.IsPlanned || value < Least(trade) ? null
            : value >= TradeTiers.Huge ? AlertSeverity.Notice
            : AlertSeverity.Info;
    }

    private decimal Least(in TradeRecord trade) =>
        trade.ShareOfHoldingE3 >= TradeTiers.HeavyShare * 1000 ? (decimal)Options.PlannedSaleDollars / 2 : (decimal)Options.PlannedSaleDollars;
}
