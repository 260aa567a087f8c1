using System.Globalization;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Tests.Ratios;

/// <summary>The definitions written down as plainly as possible: every window is counted from the list of records anew.</summary>
internal sealed class NaiveRatios(IReadOnlyList<TradeRecord> records, RatioQuery query, Benchmark? benchmark)
{
    private readonly DateOnly _first = records.Count == 0 ? default : Day(records.Min(record => record.FiledDay));
    private readonly DateOnly _lastFiled = records.Count == 0 ? default : Day(records.Max(record => record.FiledDay));
    private readonly List<TradeRecord> _counted = [.. records.Where(record => Counts(record, query))];

    private bool IsTrailing => (int)query.Window < 1000;

    public RatioSeries Series()
    {
        var mark = query.Scope == RatioScope.Market ? benchmark : null;
        var nothing = new Baseline(null, null, null, null, null, null, null, 0, null, true);
        if (records.Count == 0)
            return new RatioSeries(query, mark, nothing, null, []);

        var end = _lastFiled;
        while (!BusinessCalendar.IsBusinessDay(end.AddDays(1)))
            end = end.AddDays(1);
        var to = query.To ?? (IsTrailing ? _lastFiled : end);
        to = Earlier(Earlier(to, end), query.AsOf ?? DateOnly.MaxValue);
        var from = query.From is { } asked && asked > _first ? asked : _first;
        var filled = query with { From = Earlier(from, to), To = to };

        var reading = to < _first ? null : ReadingDate(to);
        if (reading is not { } date || date < _first)
            return new RatioSeries(filled, mark, nothing, null, [.. Dates(from, to).Select(Point)]);

        var past = Dates(_first, date).ToList();
        var complete = past.Where(day => IsComplete(Start(day))).Select(Point).ToList();
        var baseline = BaselineOf(complete, date);
        var norm = mark?.Value ?? baseline.Median;
        return new RatioSeries(filled, mark, baseline, ReadingOf(date, past, complete, norm), [.. Dates(from, to).Select(Point)]);
    }

    private static DateOnly Day(int number) => DateOnly.FromDayNumber(number);

    private static DateOnly Earlier(DateOnly x, DateOnly y) => x < y ? x : y;

    private static bool Counts(TradeRecord record, RatioQuery query)
    {
        var isKnown = query.AsOf is { } asOf
            ? record.KnownFrom <= asOf.DayNumber && asOf.DayNumber < record.KnownUntil
            : record.KnownUntil == int.MaxValue;
        return isKnown
            && !record.IsCopy
            && !(query.ExcludePlans && record.IsPlanned)
            && !(query.PeopleOnly && !record.IsByPeople)
            && !(query.OpportunisticOnly && record.IsRoutine)
            && (query.Scope.Role == Roles.None || record.Roles.HasFlag(query.Scope.Role))
            && (query.Scope.Sector is null || record.Sector == query.Scope.Sector)
            && (query.Scope.Sic is null || record.Sic == query.Scope.Sic)
            && (query.Scope.Issuer is null || record.Issuer == query.Scope.Issuer.Value.Value);
    }

    /// <summary>Whether no business day lies between a day and the first filed day.</summary>
    private bool IsComplete(DateOnly start)
    {
        for (var day = start; day < _first; day = day.AddDays(1))
        {
            if (BusinessCalendar.IsBusinessDay(day))
                return false;
        }

        return true;
    }

    /// <summary>The first day of the window that ends on a date.</summary>
    private DateOnly Start(DateOnly end) => query.Window switch
    {
        RatioWindow.Week => end.AddDays(-6),
        RatioWindow.Month => new DateOnly(end.Year, end.Month, 1),
        RatioWindow.Quarter => new DateOnly(end.Year, end.Month, 1).AddMonths(-2),
        _ => end.AddDays(1 - (int)query.Window),
    };

    private bool IsEndOfPeriod(DateOnly date) => query.Window switch
    {
        RatioWindow.Week => date.DayOfWeek == DayOfWeek.Sunday && ISOWeek.GetWeekOfYear(date) != ISOWeek.GetWeekOfYear(date.AddDays(1)),
        RatioWindow.Month => date.AddDays(1).Day == 1,
        RatioWindow.Quarter => date.AddDays(1).Day == 1 && date.Month % 3 == 0,
        _ => BusinessCalendar.IsBusinessDay(date),
    };

    private IEnumerable<DateOnly> Dates(DateOnly from, DateOnly to)
    {
        for (var date = from; date <= to; date = date.AddDays(1))
        {
            if (IsEndOfPeriod(date))
                yield return date;
        }
    }

    private DateOnly? ReadingDate(DateOnly to)
    {
        if (IsTrailing)
            return to;
        var date = to;
        while (!IsEndOfPeriod(date))
            date = date.AddDays(-1);
        return date;
    }

    private RatioPoint Point(DateOnly date)
    {
        var inWindow = _counted.Where(record =>
        {
            var day = Day(query.By == DateBasis.Filed ? record.FiledDay : record.TradedDay);
            return day >= Start(date) && day <= date;
        }).ToList();
        var buys = Measure(inWindow.Where(record => record.Side == TradeSide.Buy));
        var sells = Measure(inWindow.Where(record => record.Side == TradeSide.Sale));
        // Dollars as the whole ten-thousandths they are kept in, so that equal ratios are equal to the last bit.
        var unit = query.Basis == RatioBasis.Dollars ? 10_000 : 1;
        var ratio = sells == 0 ? null : (double?)((double)(buys * unit) / (double)(sells * unit));
        if (ratio is null || query.Basis == RatioBasis.Dollars)
            return new RatioPoint(date, buys, sells, ratio, null, null, inWindow.Count);
        return new RatioPoint(date, buys, sells, ratio, Odds((double)buys, (double)sells, -1), Odds((double)buys, (double)sells, +1), inWindow.Count);
    }

    private decimal Measure(IEnumerable<TradeRecord> side) => query.Basis switch
    {
        RatioBasis.Trades => side.Count(),
        RatioBasis.Transactions => side.Sum(record => record.Rows),
        RatioBasis.Insiders => side.Select(record => record.Owner).Distinct().Count(),
        RatioBasis.Companies => side.Select(record => record.Issuer).Distinct().Count(),
        _ => side.Sum(record => record.ValueE4 * 0.0001m),
    };

    /// <summary>The bound solves (p − share)² = z² p (1 − p) / n: the Wilson interval as the root of its defining equation.</summary>
    private static double Odds(double buys, double sells, int sign)
    {
        const double Z = 1.6448536269514722;
        var n = buys + sells;
        var share = buys / n;
        var a = 1 + (Z * Z / n);
        var b = (2 * share) + (Z * Z / n);
        var root = Math.Sqrt(Math.Max(0, (b * b) - (4 * a * share * share)));
        var p = (b + (sign * root)) / (2 * a);
        return p / (1 - p);
    }

    private Baseline BaselineOf(List<RatioPoint> complete, DateOnly date)
    {
        var ratios = complete.Where(point => point.Ratio is not null).Select(point => point.Ratio!.Value).Order().ToList();
        var sells = complete.Sum(point => point.Sells);
        return new Baseline(
            ratios.Count == 0 ? null : ratios.Sum() / ratios.Count,
            Quantile(ratios, 0.5),
            sells == 0 ? null : (double)(complete.Sum(point => point.Buys) / sells),
            Quantile(ratios, 0.05),
            Quantile(ratios, 0.95),
            ratios.Count == 0 ? null : RecordOf(complete.First(point => point.Ratio == ratios[0])),
            ratios.Count == 0 ? null : RecordOf(complete.First(point => point.Ratio == ratios[^1])),
            ratios.Count,
            complete.FirstOrDefault(point => point.Ratio is not null)?.Date,
            date < _first.AddDays(730));
    }

    private static RatioRecord RecordOf(RatioPoint point) => new(point.Date, point.Ratio!.Value);

    private static double? Quantile(List<double> sorted, double share)
    {
        if (sorted.Count == 0)
            return null;
        var rank = (sorted.Count - 1) * share;
        var low = sorted[(int)Math.Floor(rank)];
        var high = sorted[(int)Math.Ceiling(rank)];
        return low + ((rank - Math.Floor(rank)) * (high - low));
    }

    private Reading ReadingOf(DateOnly date, List<DateOnly> past, List<RatioPoint> complete, double? norm)
    {
        var point = Point(date);
        var yearEarlier = query.Window switch
        {
            RatioWindow.Week => date.AddDays(-364),
            RatioWindow.Month or RatioWindow.Quarter => date.AddDays(1).AddYears(-1).AddDays(-1),
            _ => date.AddYears(-1),
        };
        var earlier = IsComplete(Start(yearEarlier)) ? Point(yearEarlier) : null;
        var ratios = complete.Where(other => other.Ratio is not null).Select(other => other.Ratio!.Value).ToList();
        var logs = ratios.Where(ratio => ratio > 0).Select(ratio => Math.Log(ratio)).ToList();

        double? yearOnYear = point.Ratio is null || earlier?.Ratio is null or 0 ? null : (point.Ratio - earlier.Ratio) / earlier.Ratio;
        double? percentile = point.Ratio is null || ratios.Count == 0
            ? null
            : ratios.Average(other => other < point.Ratio ? 100.0 : other == point.Ratio ? 50.0 : 0.0);
        double? score = null;
        if (point.Ratio > 0 && logs.Count > 0 && logs.Max() - logs.Min() >= 1e-9)
            score = (Math.Log(point.Ratio.Value) - logs.Average()) / Math.Sqrt(logs.Sum(log => Math.Pow(log - logs.Average(), 2)) / logs.Count);

        var streak = 0;
        if (norm is not null && point.Ratio is not null)
        {
            var days = past.Where(day => day < date).Append(date).Reverse().TakeWhile(day => IsComplete(Start(day))).Select(day => Point(day).Ratio).ToList();
            streak = point.Ratio > norm ? days.TakeWhile(ratio => ratio > norm).Count()
                : point.Ratio < norm ? -days.TakeWhile(ratio => ratio < norm).Count()
                : 0;
        }

        Band? band = point.Ratio is null ? null
            : point.Ratio > 0.5 ? Band.Optimistic
            : point.Ratio < 0.17 ? Band.Bearish
            : Band.Neutral;
        return new Reading(point, earlier, yearOnYear, percentile, score, norm, streak, band) { IsWhole = IsComplete(Start(date)) };
    }
}
