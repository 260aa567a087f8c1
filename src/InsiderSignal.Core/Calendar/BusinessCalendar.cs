namespace InsiderSignal.Core.Calendar;

/// <summary>
/// The days on which EDGAR takes filings: Monday to Friday without the US federal holidays (5 U.S.C. 6103), computed by rule.
/// A holiday on a Saturday is observed the Friday before, one on a Sunday the Monday after. One-off closings by executive order,
/// such as some Christmas Eves, are not in it.
/// </summary>
public static class BusinessCalendar
{
    private const int FirstJuneteenth = 2021;

    /// <summary>Whether EDGAR takes filings on a date.</summary>
    public static bool IsBusinessDay(DateOnly date) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(date);

    /// <summary>Whether a federal holiday is kept on a date: the day itself when it is a weekday, else the weekday it is observed on.</summary>
    public static bool IsHoliday(DateOnly date) => date.DayOfWeek switch
    {
        DayOfWeek.Saturday or DayOfWeek.Sunday => false,
        DayOfWeek.Monday => IsMondayHoliday(date) || IsFixed(date) || IsFixed(date.DayNumber - 1),
        DayOfWeek.Thursday => IsNth(date, 11, 4) || IsFixed(date),
        DayOfWeek.Friday => IsFixed(date) || IsFixed(date.DayNumber + 1),
        _ => IsFixed(date),
    };

    /// <summary>The last day before the next business day: a date itself on most days, the Sunday after a Friday.</summary>
    /// <param name="date">Any date, a business day or not.</param>
    internal static DateOnly EndOfRest(DateOnly date)
    {
        while (date < DateOnly.MaxValue && !IsBusinessDay(date.AddDays(1)))
            date = date.AddDays(1);
        return date;
    }

    /// <summary>The first day after the last business day before a date: a date itself on most days, the Saturday before a Monday.</summary>
    /// <param name="date">Any date, a business day or not.</param>
    internal static DateOnly StartOfRest(DateOnly date)
    {
        while (date > DateOnly.MinValue && !IsBusinessDay(date.AddDays(-1)))
            date = date.AddDays(-1);
        return date;
    }

    private static bool IsMondayHoliday(DateOnly date) =>
        IsNth(date, 1, 3) || IsNth(date, 2, 3) || IsNth(date, 9, 1) || IsNth(date, 10, 2) || date is { Month: 5, Day: > 31 - 7 };

    private static bool IsNth(DateOnly date, int month, int nth) => date.Month == month && ((date.Day - 1) / 7) + 1 == nth;

    private static bool IsFixed(int day) => day >= 0 && day <= DateOnly.MaxValue.DayNumber && IsFixed(DateOnly.FromDayNumber(day));

    private static bool IsFixed(DateOnly date) => (date.Month, date.Day) switch
    {
        (1, 1) or (7, 4) or (11, 11) or (12, 25) => true,
        (6, 19) => date.Year >= FirstJuneteenth,
        _ => false,
    };
}
