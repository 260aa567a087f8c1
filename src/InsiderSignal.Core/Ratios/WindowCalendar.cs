using InsiderSignal.Core.Calendar;

namespace InsiderSignal.Core.Ratios;

/// <summary>Which spans of days the windows of a kind cover, in day numbers so that no date can overflow.</summary>
internal sealed class WindowCalendar
{
    private const int DaysInWeek = 7;
    private const int WeeksInYear = 52;
    private readonly RatioWindow _window;

    public WindowCalendar(RatioWindow window)
    {
        if (!Enum.IsDefined(window))
            throw new ArgumentException($"The window {window} is not defined.", nameof(window));
        _window = window;
    }

    public bool IsTrailing => _window < RatioWindow.Week;

    /// <summary>Length of a trailing window.</summary>
    public int Days => (int)_window;

    /// <summary>The trailing window that ends on a day; the calendar period that has it.</summary>
    public DaySpan Around(int day) => _window switch
    {
        // Day number 0, 1 January of the year 1, is a Monday.
        RatioWindow.Week => new DaySpan(day - (day % DaysInWeek), day - (day % DaysInWeek) + DaysInWeek - 1),
        RatioWindow.Month => Months(day, 1),
        RatioWindow.Quarter => Months(day, 3),
        _ => new DaySpan(day - Days + 1, day),
    };

    /// <summary>The window of a reading on a day: it ends there, or is the last period that ends there or before; null before the first.</summary>
    public DaySpan? ReadOn(int day)
    {
        var span = Around(day);
        if (span.End <= day)
            return span;
        return span.Start > 0 ? Around(span.Start - 1) : null;
    }

    /// <summary>The windows of the points dated from one day to another, in order: business days, or ends of periods.</summary>
    public IEnumerable<DaySpan> Between(int first, int last)
    {
        if (IsTrailing)
        {
            for (var day = first; day <= last; day++)
            {
                if (BusinessCalendar.IsBusinessDay(DateOnly.FromDayNumber(day)))
                    yield return Around(day);
            }
        }
        else if (first <= last)
        {
            for (var span = Around(first); span.End <= last; span = Around(span.End + 1))
            {
                yield return span;
                if (span.End == DateOnly.MaxValue.DayNumber)
                    yield break;
            }
        }
    }

    /// <summary>The same window a year earlier: the same date or period, 52 weeks for weeks; null before the first year.</summary>
    public DaySpan? YearEarlier(DaySpan span)
    {
        if (_window == RatioWindow.Week)
            return span.Start >= WeeksInYear * DaysInWeek ? new DaySpan(span.Start - (WeeksInYear * DaysInWeek), span.End - (WeeksInYear * DaysInWeek)) : null;
        var date = DateOnly.FromDayNumber(span.End);
        return date.Year > 1 ? Around(date.AddYears(-1).DayNumber) : null;
    }

    private static DaySpan Months(int day, int count)
    {
        var date = DateOnly.FromDayNumber(day);
        var first = date.Month - ((date.Month - 1) % count);
        var last = first + count - 1;
        return new DaySpan(
            new DateOnly(date.Year, first, 1).DayNumber,
            new DateOnly(date.Year, last, DateTime.DaysInMonth(date.Year, last)).DayNumber);
    }
}
