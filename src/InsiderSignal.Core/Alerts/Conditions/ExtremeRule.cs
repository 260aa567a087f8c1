using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Ratios.Replay;

namespace InsiderSignal.Core.Alerts.Conditions;

/// <summary>The market's or the chief executives' ratio is among the lowest or highest of its history.</summary>
internal sealed class ExtremeRule(AlertOptions options) : ConditionRule(options)
{
    private const double Top = 100;

    public override AlertRule Rule => AlertRule.Extreme;

    public override IEnumerable<Judgement> Judge(AlertDay day) =>
        [.. Judge(day, RatioScope.Market, day.Market), .. Judge(day, AlertDay.Ceos, day.Ceo)];

    private IEnumerable<Judgement> Judge(AlertDay day, RatioScope scope, ReplayedReading read)
    {
        var percentile = read.Reading.Point.IsThin || read.Windows < Options.LeastWindows ? null : read.Reading.Percentile;
        foreach (var (direction, isTop) in new[] { (AlertDirection.Above, true), (AlertDirection.Below, false) })
        {
            var verdict = Judgement.Above(isTop ? percentile : Top - percentile, Top - Options.ExtremePercentile, Top - Options.ExtremeClearPercentile);
            yield return new Judgement(AlertSubject.Of(scope), direction, verdict, AlertSeverity.Notice, () => Receipt(day, scope, read, isTop));
        }
    }

    private Receipt Receipt(AlertDay day, RatioScope scope, ReplayedReading read, bool isTop) => new(
        [
            new AlertFigure("percentile in history", read.Reading.Percentile ?? double.NaN, AlertUnit.Percentile),
            .. Figures.Of(read.Reading),
            new AlertFigure("windows of history", read.Windows, AlertUnit.Count),
        ],
        new AlertFigure("percentile in history", isTop ? Top - Options.ExtremePercentile : Options.ExtremePercentile, AlertUnit.Percentile),
        new AlertFigure("percentile in history", isTop ? Top - Options.ExtremeClearPercentile : Options.ExtremeClearPercentile, AlertUnit.Percentile),
        day.Trades(scope),
        read.IsShort);
}
