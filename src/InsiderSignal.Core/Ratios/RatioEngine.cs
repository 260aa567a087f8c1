using System.Numerics;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Ratios;

/// <summary>Answers every definition of a ratio from a trade history: a pure function of its arguments.</summary>
public static class RatioEngine
{
    private const int ShortHistoryDays = 730;

    /// <summary>The ratio of a scope over time, its baseline, and the reading at the last date.</summary>
    /// <remarks>
    /// <para>Trailing windows have a point on each business day from the history's first filed day; calendar windows one on the last day
    /// of each period. A point covers its whole window whatever the first date asked for, and exists without events.</para>
    /// <para>Dates asked for are clipped to the history. It ends with its last filed day and the days of rest that follow, so that a week
    /// is whole on its Friday; for a trailing window without a last date asked for, with its last filed day. As of a past date it ends there.</para>
    /// <para>The reading of a trailing window ends on the last date even on a day of rest, that of a calendar window is the last period
    /// that has ended by then. A year earlier is the same date or period; for weeks, 52 weeks.</para>
    /// <para>The baseline is over complete windows: those that start on or after the first filed day (or in the days of rest before it), dated up to the reading. Percentiles are
    /// interpolated linearly between ranks (type 7). The z-score takes the spread of the log ratios as that of a whole population.</para>
    /// </remarks>
    /// <param name="history">The events.</param>
    /// <param name="query">The definition and the range of dates.</param>
    /// <param name="benchmark">The constant for the market scope; left aside for any other. Null for none.</param>
    /// <returns>The series. The reading is null when no window ends within the history by the last date; the baseline then has no windows.</returns>
    /// <exception cref="ArgumentException">The first date lies after the last, the scope has several roles, or a value is not defined.</exception>
    public static RatioSeries Series(TradeHistory history, RatioQuery query, Benchmark? benchmark)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(query);
        ThrowIfUndefined(query);

        var calendar = new WindowCalendar(query.Window);
        var range = RatioRange.Of(history, query, calendar.IsTrailing);
        var norm = query.Scope.IsMarket ? benchmark : null;
        if (range.To < history.FirstDay)
            return new RatioSeries(FillIn(query, range), norm, BaselineStatistics.Nothing, null, []);

        var points = new WindowPoints(Totals(history, query, calendar, range.To), query.Basis);
        var (baseline, reading, _) = Read(history, calendar, points, range.To, norm);
        return new RatioSeries(
            FillIn(query, range),
            norm,
            baseline,
            reading,
            [.. calendar.Between(range.From, range.To).Select(points.Point)]);
    }

    /// <summary>The baseline and the reading of a day, with the statistics that both rest on.</summary>
    internal static (Baseline Baseline, Reading? Reading, BaselineStatistics Statistics) Read(
        TradeHistory history, WindowCalendar calendar, WindowPoints points, int to, Benchmark? benchmark)
    {
        if (calendar.ReadOn(to) is not { } window || window.End < history.FirstDay)
            return (BaselineStatistics.Nothing, null, new BaselineStatistics([]));

        var past = calendar.Between(history.FirstDay, window.End).Select(points.Count).ToList();
        var statistics = new BaselineStatistics([.. past.Where(dated => dated.Window.Start >= history.CompleteFrom)]);
        var baseline = statistics.ToBaseline(isShort: window.End - history.FirstDay < ShortHistoryDays);
        var reading = new ReadingAssembly(points, calendar, history.CompleteFrom)
            .Read(window, past, statistics, benchmark?.Value ?? baseline.Median);
        return (baseline, reading, statistics);
    }

    private static IWindowTotals Totals(TradeHistory history, RatioQuery query, WindowCalendar calendar, int to)
    {
        var axis = new DayAxis(calendar.Around(history.FirstDay).Start, to);
        var buckets = DayBuckets.Fill(history, query, axis);
        var sums = new SummedTotals(buckets, query.Basis);
        if (query.Basis is not (RatioBasis.Insiders or RatioBasis.Companies))
            return sums;

        var pass = new DistinctPass(history, query, axis);
        IDistinctCounter counter = calendar.IsTrailing
            ? new TrailingDistinct(axis.Length, calendar.Days, pass.KeyCount)
            : new PeriodDistinct(axis, calendar, pass.KeyCount);
        pass.Run(counter, buckets);
        return new DistinctTotals(axis, counter.Finish(0), counter.Finish(1), sums);
    }

    private static RatioQuery FillIn(RatioQuery query, RatioRange range)
    {
        if (range.To < 0)
            return query;
        return query with
        {
            From = DateOnly.FromDayNumber(Math.Min(range.From, range.To)),
            To = DateOnly.FromDayNumber(range.To),
        };
    }

    private static void ThrowIfUndefined(RatioQuery query)
    {
        if (BitOperations.PopCount((uint)query.Scope.Role) > 1 || (query.Scope.Role & ~TradeTag.AllRoles) != Roles.None)
            throw new ArgumentException($"The scope asks for the roles {query.Scope.Role}: it takes one role.", nameof(query));
        if (query.Scope.Sector is { } sector && !Enum.IsDefined(sector))
            throw new ArgumentException($"The sector {sector} is not defined.", nameof(query));
        if (query.Scope.Sic is < 0 or > TradeTag.MaxSic)
            throw new ArgumentException($"The SIC code {query.Scope.Sic} does not lie between 0 and {TradeTag.MaxSic}.", nameof(query));
        if (!Enum.IsDefined(query.Basis))
            throw new ArgumentException($"The basis {query.Basis} is not defined.", nameof(query));
        if (!Enum.IsDefined(query.By))
            throw new ArgumentException($"The date basis {query.By} is not defined.", nameof(query));
    }
}
