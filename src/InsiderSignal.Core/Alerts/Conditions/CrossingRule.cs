using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Alerts.Conditions;

/// <summary>
/// The market ratio has crossed the benchmark: it stands past it by the margin, and stood past it on the other side before. Readings
/// within the margin are on neither side, so a ratio that hovers crosses once.
/// </summary>
internal sealed class CrossingRule(AlertOptions options) : ConditionRule(options)
{
    public override AlertRule Rule => AlertRule.Crossing;

    public override IEnumerable<Judgement> Judge(AlertDay day)
    {
        var reading = day.Market.Reading;
        var (side, age) = !reading.CanBeJudged ? (0, 0) : Crossed(day, reading.Norm ?? 0);
        foreach (var (direction, sign) in new[] { (AlertDirection.Above, 1), (AlertDirection.Below, -1) })
        {
            var verdict = side == sign && age < Options.CrossingDays ? Verdict.Raises : Verdict.Clears;
            yield return new Judgement(AlertSubject.Of(RatioScope.Market), direction, verdict, AlertSeverity.Notice, () => Receipt(day, reading, sign, side == sign ? age : null));
        }
    }

    /// <summary>The side that the ratio has come to, and how many business days ago, counted as far as a crossing stands; no side without one.</summary>
    private (int Side, int Age) Crossed(AlertDay day, double norm)
    {
        var (side, age, back) = (0, 0, 0);
        foreach (var ratio in day.MarketBack())
        {
            var here = ratio > norm * (1 + Options.Margin) ? 1 : ratio < norm * (1 - Options.Margin) ? -1 : 0;
            if (here != 0 && side == 0)
                side = here;
            if (here == side && side != 0)
                age = back;
            else if (here != 0)
                return (side, age);
            if (age >= Options.CrossingDays)
                return (side, age);
            back++;
        }

        return (0, 0);
    }

    private Receipt Receipt(AlertDay day, Reading reading, int sign, int? age) => new(
        [
            .. Figures.Of(reading),
            new AlertFigure("benchmark", reading.Norm ?? double.NaN, AlertUnit.Ratio),
            .. age is { } days ? [new AlertFigure("business days since", days, AlertUnit.BusinessDays)] : Array.Empty<AlertFigure>(),
        ],
        new AlertFigure("ratio", (1 + (sign * Options.Margin)) * (reading.Norm ?? double.NaN), AlertUnit.Ratio),
        new AlertFigure("business days since", Options.CrossingDays, AlertUnit.BusinessDays),
        day.Trades(RatioScope.Market),
        day.Market.IsShort);
}
