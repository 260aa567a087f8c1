using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.BrowserTests.Fakes;

/// <summary>An invented history as a series, with a reading and a baseline that follow from its points.</summary>
internal sealed class InventedSeries(RatioScope scope, Benchmark? benchmark, List<RatioPoint> points)
{
    public RatioSeries Series(TrendRange range)
    {
        var from = range.From(points[^1].Date) ?? points[0].Date;
        return new RatioSeries(
            new RatioQuery { Scope = scope, From = from, To = points[^1].Date },
            benchmark,
            Baseline(),
            Reading(),
            [.. points.Where(point => point.Date >= from)]);
    }

    public List<RatioPoint> Weekly() => [.. points.Where(point => point.Date > points[^1].Date.AddYears(-1) && point.Date.DayOfWeek == DayOfWeek.Friday)];

    public Baseline Baseline()
    {
        var ratios = points.Where(point => point.Ratio is not null).OrderBy(point => point.Ratio).ToList();
        if (ratios.Count == 0)
            return new Baseline(null, null, null, null, null, null, null, points.Count, points[0].Date, false);
        double At(double share) => ratios[(int)(share * (ratios.Count - 1))].Ratio!.Value;
        return new Baseline(
            ratios.Average(point => point.Ratio!.Value),
            At(0.5),
            (double)(points.Sum(point => point.Buys) / points.Sum(point => point.Sells)),
            At(0.05),
            At(0.95),
            new RatioRecord(ratios[0].Date, ratios[0].Ratio!.Value),
            new RatioRecord(ratios[^1].Date, ratios[^1].Ratio!.Value),
            points.Count,
            points[0].Date,
            false);
    }

    public Reading Reading()
    {
        var now = points[^1];
        var baseline = Baseline();
        var norm = benchmark?.Value ?? baseline.Median;
        var earlier = points.Last(point => point.Date <= now.Date.AddYears(-1));
        var logs = points.Where(point => point.Ratio > 0).Select(point => Math.Log(point.Ratio!.Value)).ToList();
        var mean = logs.Average();
        var deviation = Math.Sqrt(logs.Average(log => (log - mean) * (log - mean)));
        return new Reading(
            now,
            earlier,
            now.Ratio is { } ratio && earlier.Ratio > 0 ? (ratio / earlier.Ratio) - 1 : null,
            now.Ratio is null ? null : 100.0 * points.Count(point => point.Ratio < now.Ratio) / points.Count,
            now.Ratio > 0 ? (Math.Log(now.Ratio.Value) - mean) / deviation : null,
            norm,
            Streak(norm),
            now.Ratio switch { null => null, > 0.5 => Band.Optimistic, < 0.17 => Band.Bearish, _ => Band.Neutral });
    }

    private int Streak(double? norm)
    {
        var side = Math.Sign((points[^1].Ratio ?? norm ?? 0) - (norm ?? 0));
        var streak = 0;
        for (var i = points.Count - 1; i >= 0 && Math.Sign((points[i].Ratio ?? norm ?? 0) - (norm ?? 0)) == side; i--)
            streak += side;
        return streak;
    }
}
