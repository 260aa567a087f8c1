using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Alerts.Conditions;

/// <summary>The market ratio is well above or below that of the same date a year earlier.</summary>
internal sealed class YearOnYearRule(AlertOptions options) : ConditionRule(options)
{
    public override AlertRule Rule => AlertRule.YearOnYear;

    public override IEnumerable<Judgement> Judge(AlertDay day)
    {
        var reading = day.Market.Reading;
        var change = reading.Point.IsThin || reading.YearEarlier is not { IsThin: false } ? null : reading.YearOnYear;
        foreach (var (direction, sign) in new[] { (AlertDirection.Above, 1), (AlertDirection.Below, -1) })
        {
            var verdict = Judgement.Above(sign * change, Options.YearOnYearChange, Options.YearOnYearClearChange);
            yield return new Judgement(AlertSubject.Of(RatioScope.Market), direction, verdict, AlertSeverity.Info, () => Receipt(day, reading, sign));
        }
    }

    private Receipt Receipt(AlertDay day, Reading reading, int sign) => new(
        [
            new AlertFigure("change on the year", reading.YearOnYear ?? double.NaN, AlertUnit.Share),
            .. Figures.Of(reading),
            new AlertFigure("ratio a year earlier", reading.YearEarlier?.Ratio ?? double.NaN, AlertUnit.Ratio),
        ],
        new AlertFigure("change on the year", sign * Options.YearOnYearChange, AlertUnit.Share),
        new AlertFigure("change on the year", sign * Options.YearOnYearClearChange, AlertUnit.Share),
        day.Trades(RatioScope.Market),
        day.Market.IsShort);
}
