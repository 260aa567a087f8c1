using InsiderSignal.Core.Calendar;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>The days on which EDGAR takes filings, and the days on which shares trade.</summary>
internal static class FilingCalendar
{
    /// <summary>The simulated exchange keeps EDGAR's days, and Good Friday besides.</summary>
    public static bool IsTrading(DateOnly day) => BusinessCalendar.IsBusinessDay(day) && day.AddDays(2) != EasterSunday(day.Year);

    public static IEnumerable<DateOnly> OpenDays(DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (BusinessCalendar.IsBusinessDay(day))
                yield return day;
        }
    }

    /// <summary>The day itself if EDGAR is open on it, else the next on which it is.</summary>
    public static DateOnly OpenOnOrAfter(DateOnly day)
    {
        while (!BusinessCalendar.IsBusinessDay(day))
            day = day.AddDays(1);
        return day;
    }

    public static DateOnly OpenAfter(DateOnly day, int openDays)
    {
        for (; openDays > 0; openDays--)
            day = OpenOnOrAfter(day.AddDays(1));
        return day;
    }

    /// <summary>The trading day a number of trading days back; with none, the day itself or the last before it.</summary>
    public static DateOnly TradingBefore(DateOnly day, int tradingDays)
    {
        while (!IsTrading(day))
            day = day.AddDays(-1);
        for (; tradingDays > 0; tradingDays--)
        {
            do
                day = day.AddDays(-1);
            while (!IsTrading(day));
        }

        return day;
    }

    private static DateOnly EasterSunday(int year)
    {
        var century = year / 100;
        var moon = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * (year % 19)) + 15) % 30;
        moon -= moon / 28 * (1 - (moon / 28 * (29 / (moon + 1)) * ((21 - (year % 19)) / 11)));
        var weekday = (year + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        var distance = moon - weekday;
        var month = 3 + ((distance + 40) / 44);
        return new DateOnly(year, month, distance + 28 - (31 * (month / 4)));
    }
}
