using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Ratios.Replay;

namespace InsiderSignal.Core.Alerts.Conditions;

/// <summary>A sector's ratio lies far from its own history.</summary>
internal sealed class SectorOutlierRule(AlertOptions options) : ConditionRule(options)
{
    public override AlertRule Rule => AlertRule.SectorOutlier;

    public override IEnumerable<Judgement> Judge(AlertDay day)
    {
        foreach (var (sector, read) in day.Sectors())
        {
            var scope = new RatioScope(Sector: sector);
            var deviations = read.Reading.Point.IsThin || read.Windows < Options.LeastWindows ? null : read.Reading.ZScore;
            foreach (var (direction, sign) in new[] { (AlertDirection.Above, 1), (AlertDirection.Below, -1) })
            {
                var verdict = Judgement.Above(sign * deviations, Options.SectorDeviations, Options.SectorClearDeviations);
                yield return new Judgement(AlertSubject.Of(scope), direction, verdict, AlertSeverity.Notice, () => Receipt(day, scope, read, sign));
            }
        }
    }

    private Receipt Receipt(AlertDay day, RatioScope scope, ReplayedReading read, int sign) => new(
        [
            new AlertFigure("standard deviations", read.Reading.ZScore ?? double.NaN, AlertUnit.Deviations),
            .. Figures.Of(read.Reading),
            new AlertFigure("median of its history", read.Median ?? double.NaN, AlertUnit.Ratio),
            new AlertFigure("windows of history", read.Windows, AlertUnit.Count),
        ],
        new AlertFigure("standard deviations", sign * Options.SectorDeviations, AlertUnit.Deviations),
        new AlertFigure("standard deviations", sign * Options.SectorClearDeviations, AlertUnit.Deviations),
        day.Trades(scope),
        read.IsShort);
}
