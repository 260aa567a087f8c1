using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Alerts.Weekly;

/// <summary>
/// The readings of the market, chief executives, planned sales and all sectors at the end of a week, from what was known then: the same
/// as those of <see cref="RatioEngine"/>, but counted in one pass.
/// </summary>
internal sealed class WeekReadings
{
    private static readonly uint _ceo = TradeTag.Of(Roles.Ceo);

    private readonly TradeHistory _history;
    private readonly WeekEnd _end;
    private readonly WindowCalendar _calendar = new(RatioWindow.Days30);
    private readonly DayBuckets _market;
    private readonly DayBuckets _ceos;
    private readonly DayBuckets _planned;
    private readonly DayBuckets[] _sectors;
    private readonly Dictionary<Sector, WeekReading> _bySector;

    public WeekReadings(TradeHistory history, WeekEnd end, Benchmark benchmark)
    {
        (_history, _end) = (history, end);
        var axis = new DayAxis(_calendar.Around(history.FirstDay).Start, end.ReadOn.DayNumber);
        (_market, _ceos, _planned) = (new DayBuckets(axis), new DayBuckets(axis), new DayBuckets(axis));
        _sectors = [.. SectorNames.All.Select(_ => new DayBuckets(axis))];
        Count(axis);
        (Market, Ceos, PlannedSales) = (Read(_market, benchmark), Read(_ceos, null), Read(_planned, null));
        _bySector = SectorNames.Eleven.ToDictionary(sector => sector, sector => Read(_sectors[(int)sector], null));
    }

    public WeekReading Market { get; }

    public WeekReading Ceos { get; }

    /// <summary>Planned sales, as buys, over other sales.</summary>
    public WeekReading PlannedSales { get; }

    /// <summary>One of the eleven.</summary>
    public WeekReading OfSector(Sector sector) => _bySector[sector];

    private void Count(DayAxis axis)
    {
        var tags = _history.Columns.Tags;
        for (var run = 0; run < _history.Filed.Runs && _history.Filed.Day(run) <= axis.Last; run++)
        {
            var day = axis.PlaceOf(_history.Filed.Day(run));
            var (start, stop) = _history.Filed.Range(run);
            for (var place = start; place < stop; place++)
            {
                if (!_end.Knows(_history, place))
                    continue;
                var tag = tags[place];
                var side = (int)(tag & TradeTag.Sale);
                _market.Count(day, side);
                _sectors[(int)TradeTag.SectorOf(tag)].Count(day, side);
                if ((tag & _ceo) != 0)
                    _ceos.Count(day, side);
                if (side == 1)
                    _planned.Count(day, (tag & TradeTag.Planned) != 0 ? 0 : 1);
            }
        }
    }

    private WeekReading Read(DayBuckets buckets, Benchmark? benchmark)
    {
        var points = new WindowPoints(new SummedTotals(buckets, RatioBasis.Trades), RatioBasis.Trades);
        var (baseline, reading, statistics) = RatioEngine.Read(_history, _calendar, points, _end.ReadOn.DayNumber, benchmark);
        var before = _calendar.Around(WeekEnd.LastBusinessDayOf(_end.Week.Previous).DayNumber);
        var earlier = before.Start >= _history.CompleteFrom ? points.Point(before) : null;
        var shift = reading is { Point: { IsThin: false, Ratio: { } ratio } } && earlier is { IsThin: false, Ratio: { } was }
            ? statistics.ZScoreOf(ratio) - statistics.ZScoreOf(was)
            : null;
        return new WeekReading(reading!, earlier, shift, baseline);
    }
}
