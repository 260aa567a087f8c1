using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Alerts.Weekly;

/// <summary>When a week is looked at: at its end, or now where it goes on.</summary>
internal sealed class WeekEnd
{
    private const int FridayAfter = 4;

    private readonly int _asOf;

    public WeekEnd(TradeHistory history, IsoWeek week, DateTimeOffset now)
    {
        var last = history.LastFiledOn ?? default;
        Week = week;
        LastBusinessDay = LastBusinessDayOf(week);
        // What comes after its last business day proves that a week is whole; else the clock does, if the day itself is there.
        IsComplete = last > week.Last || (now >= week.CompleteAt && last >= LastBusinessDay);
        ReadOn = !IsComplete ? last : history.FirstFiledOn is { } first && first > LastBusinessDay ? first : LastBusinessDay;
        KnownOn = IsComplete ? week.Last : last;
        // Nothing later is known while a week goes on.
        _asOf = week.Last.DayNumber;
    }

    public IsoWeek Week { get; }

    public bool IsComplete { get; }

    public DateOnly LastBusinessDay { get; }

    /// <summary>The day of the readings.</summary>
    public DateOnly ReadOn { get; }

    /// <summary>The day by which alerts are looked at.</summary>
    public DateOnly KnownOn { get; }

    public static DateOnly LastBusinessDayOf(IsoWeek week)
    {
        var day = week.First.AddDays(FridayAfter);
        while (!BusinessCalendar.IsBusinessDay(day))
            day = day.AddDays(-1);
        return day;
    }

    /// <summary>Whether an event counts and was known at the end of the week.</summary>
    public bool Knows(TradeHistory history, int place) =>
        (history.Columns.Tags[place] & TradeTag.Copy) == 0 && history.Columns.KnownFrom[place] <= _asOf && _asOf < history.Columns.KnownUntil[place];
}
