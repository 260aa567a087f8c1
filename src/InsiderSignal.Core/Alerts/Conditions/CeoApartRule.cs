using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Alerts.Conditions;

/// <summary>
/// Chief executives and the market stand on different sides: each past its norm by the margin, the market past the benchmark, they past
/// the median of their own history. It clears when either comes to the other's side.
/// </summary>
internal sealed class CeoApartRule(AlertOptions options) : ConditionRule(options)
{
    public override AlertRule Rule => AlertRule.CeoApart;

    public override IEnumerable<Judgement> Judge(AlertDay day)
    {
        var (market, ceo) = (day.Market.Reading, day.Ceo.Reading);
        var canJudge = day.Ceo.Windows >= Options.LeastWindows && !market.Point.IsThin && !ceo.Point.IsThin;
        foreach (var (direction, sign) in new[] { (AlertDirection.Above, 1), (AlertDirection.Below, -1) })
        {
            var apart = canJudge ? Least(sign * Beyond(ceo), -sign * Beyond(market)) : null;
            var verdict = apart >= Options.Margin ? Verdict.Raises : apart > 0 ? Verdict.Holds : Verdict.Clears;
            yield return new Judgement(AlertSubject.Of(AlertDay.Ceos), direction, verdict, AlertSeverity.Notice, () => Receipt(day, sign));
        }
    }

    /// <summary>How far a reading lies beyond its norm, as a part of it.</summary>
    private static double? Beyond(Reading reading) => reading is { Norm: { } norm and > 0, Point.Ratio: { } ratio } ? (ratio / norm) - 1 : null;

    private static double? Least(double? left, double? right) => left < right ? left : left is null ? null : right;

    private Receipt Receipt(AlertDay day, int sign)
    {
        var (market, ceo) = (day.Market.Reading, day.Ceo.Reading);
        return new Receipt(
            [
                new AlertFigure("beyond their norm", Beyond(ceo) ?? double.NaN, AlertUnit.Share),
                .. Figures.Of(ceo),
                new AlertFigure("median of their history", ceo.Norm ?? double.NaN, AlertUnit.Ratio),
                new AlertFigure("market ratio", market.Point.Ratio ?? double.NaN, AlertUnit.Ratio),
                new AlertFigure("benchmark", market.Norm ?? double.NaN, AlertUnit.Ratio),
            ],
            new AlertFigure("beyond their norm", sign * Options.Margin, AlertUnit.Share),
            new AlertFigure("beyond their norm", 0, AlertUnit.Share),
            day.Trades(AlertDay.Ceos),
            day.Ceo.IsShort);
    }
}
