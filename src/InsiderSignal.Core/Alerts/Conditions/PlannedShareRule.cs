using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Ratios.Replay;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Alerts.Conditions;

/// <summary>The part of sales that is made under a Rule 10b5-1 plan is among the highest of its history.</summary>
internal sealed class PlannedShareRule(AlertOptions options) : ConditionRule(options)
{
    public override AlertRule Rule => AlertRule.PlannedShare;

    public override IEnumerable<Judgement> Judge(AlertDay day)
    {
        // Odds of planned to other sales have the order of the shares, and so their percentiles.
        var read = day.PlannedSales;
        var percentile = read.Reading.Point.IsThin || read.Windows < Options.LeastWindows ? null : read.Reading.Percentile;
        var verdict = Judgement.Above(percentile, Options.PlannedSharePercentile, Options.PlannedShareClearPercentile);
        return [new Judgement(AlertSubject.Of(RatioScope.Market), AlertDirection.Above, verdict, AlertSeverity.Info, () => Receipt(day, read))];
    }

    private Receipt Receipt(AlertDay day, ReplayedReading read) => new(
        [
            new AlertFigure("percentile in history", read.Reading.Percentile ?? double.NaN, AlertUnit.Percentile),
            new AlertFigure("planned share of sales", (double)(read.Reading.Point.Buys / Math.Max(1, read.Reading.Point.Events)), AlertUnit.Share),
            new AlertFigure("planned sales", (double)read.Reading.Point.Buys, AlertUnit.Count),
            new AlertFigure("all sales", read.Reading.Point.Events, AlertUnit.Count),
            new AlertFigure("windows of history", read.Windows, AlertUnit.Count),
        ],
        new AlertFigure("percentile in history", Options.PlannedSharePercentile, AlertUnit.Percentile),
        new AlertFigure("percentile in history", Options.PlannedShareClearPercentile, AlertUnit.Percentile),
        day.Trades(RatioScope.Market, new TradeFilter { Side = TradeSide.Sale, IsPlanned = true }),
        read.IsShort);
}
