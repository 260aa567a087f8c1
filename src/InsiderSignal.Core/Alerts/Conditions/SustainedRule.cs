using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Alerts.Conditions;

/// <summary>
/// The market ratio has stood on one side of the benchmark for a month of business days: a sustained rise above the long-term average is
/// what investors are told to watch for. It clears when the ratio is past the benchmark by the margin.
/// </summary>
internal sealed class SustainedRule(AlertOptions options) : ConditionRule(options)
{
    public override AlertRule Rule => AlertRule.Sustained;

    public override IEnumerable<Judgement> Judge(AlertDay day)
    {
        var reading = day.Market.Reading;
        foreach (var (direction, sign) in new[] { (AlertDirection.Above, 1), (AlertDirection.Below, -1) })
        {
            var verdict = Verdict.Clears;
            if (reading is { CanBeJudged: true, Norm: { } norm, Point.Ratio: { } ratio })
            {
                verdict = sign * reading.Streak >= Options.SustainedDays ? Verdict.Raises
                    : sign * ratio.CompareTo(ClearsAt(norm, sign)) > 0 ? Verdict.Holds
                    : Verdict.Clears;
            }

            yield return new Judgement(AlertSubject.Of(RatioScope.Market), direction, verdict, AlertSeverity.Warning, () => Receipt(day, reading, sign));
        }
    }

    private double ClearsAt(double norm, int sign) => (1 - (sign * Options.Margin)) * norm;

    private Receipt Receipt(AlertDay day, Reading reading, int sign) => new(
        [
            new AlertFigure("business days in a row", Math.Abs(reading.Streak), AlertUnit.BusinessDays),
            .. Figures.Of(reading),
            new AlertFigure("benchmark", reading.Norm ?? double.NaN, AlertUnit.Ratio),
        ],
        new AlertFigure("business days in a row", Options.SustainedDays, AlertUnit.BusinessDays),
        new AlertFigure("ratio", ClearsAt(reading.Norm ?? double.NaN, sign), AlertUnit.Ratio),
        day.Trades(RatioScope.Market),
        day.Market.IsShort);
}
