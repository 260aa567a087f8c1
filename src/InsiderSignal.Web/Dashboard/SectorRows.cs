using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Web.Companies;

namespace InsiderSignal.Web.Dashboard;

/// <summary>The sectors of a history in reading order, each with its year.</summary>
internal sealed class SectorRows(SnapshotCache answers, Benchmark benchmark)
{
    private const int BusinessDaysOfAWeek = 5;

    /// <summary>The eleven, and others that have a history.</summary>
    public Task<IReadOnlyList<SectorRow>> OfAsync(TradeHistory history) => answers.GetAsync<IReadOnlyList<SectorRow>>(history, "sectors", of => Task.FromResult<IReadOnlyList<SectorRow>>(
        [.. SectorNames.All.Select(sector => Row(of, sector)).Where(row => SectorNames.Eleven.Contains(row.Sector) || row.Baseline.Median is not null)]));

    private SectorRow Row(TradeHistory history, Sector sector)
    {
        var query = new RatioQuery { Scope = new RatioScope(Sector: sector) };
        var series = RatioEngine.Series(history, query with { From = TrendRange.OneYear.Start(history, query.Window) }, benchmark);
        return new SectorRow
        {
            Sector = sector,
            Reading = series.Reading,
            Baseline = series.Baseline,
            Flow = FlowWindow.Of(history, new TradeFilter { Sector = sector }, (int)query.Window),
            // A point a week, the newest among them.
            Recent = [.. series.Points.Reverse().Where((_, i) => i % BusinessDaysOfAWeek == 0).Reverse()],
        };
    }
}
