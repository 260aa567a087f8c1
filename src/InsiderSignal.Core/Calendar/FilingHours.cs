namespace InsiderSignal.Core.Calendar;

/// <summary>The hours in which EDGAR takes filings: 06:00 to 22:00 New York time on business days, as <see cref="BusinessCalendar"/> knows them.</summary>
public static class FilingHours
{
    private static readonly TimeOnly Opens = new(6, 0);
    private static readonly TimeOnly Closes = new(22, 0);

    /// <summary>The filing hours of one business day.</summary>
    public static readonly TimeSpan OfADay = Closes - Opens;

    /// <summary>When EDGAR begins to take filings on a date.</summary>
    /// <param name="date">Any date, a business day or not.</param>
    /// <returns>A time of New York's clocks.</returns>
    public static DateTime Start(DateOnly date) => date.ToDateTime(Opens);

    /// <summary>When EDGAR stops to take filings on a date.</summary>
    /// <param name="date">Any date, a business day or not.</param>
    /// <returns>A time of New York's clocks.</returns>
    public static DateTime End(DateOnly date) => date.ToDateTime(Closes);

    /// <summary>Whether EDGAR takes filings at an instant.</summary>
    public static bool AreOn(DateTimeOffset instant)
    {
        var clock = NewYorkTime.Clock(instant);
        return BusinessCalendar.IsBusinessDay(DateOnly.FromDateTime(clock)) && TimeOnly.FromDateTime(clock).IsBetween(Opens, Closes);
    }

    /// <summary>The next opening after an instant, or at it.</summary>
    public static DateTimeOffset NextOpening(DateTimeOffset instant)
    {
        var clock = NewYorkTime.Clock(instant);
        var day = DateOnly.FromDateTime(clock);
        if (TimeOnly.FromDateTime(clock) > Opens)
            day = day.AddDays(1);
        while (!BusinessCalendar.IsBusinessDay(day))
            day = day.AddDays(1);
        return NewYorkTime.Instant(Start(day));
    }

    /// <summary>Whether more filing hours than allowed have passed between two times of New York's clocks. The clocks change at night, so they measure filing hours exactly.</summary>
    /// <param name="allowed">Filing hours, zero or more; nights, weekends and holidays do not count.</param>
    /// <param name="from">The earlier time; a later one than <paramref name="to"/> means that none have passed.</param>
    /// <param name="to">The later time.</param>
    public static bool HavePassed(TimeSpan allowed, DateTime from, DateTime to)
    {
        var left = allowed;
        var last = DateOnly.FromDateTime(to);
        for (var date = DateOnly.FromDateTime(from); date <= last; date = date.AddDays(1))
        {
            if (BusinessCalendar.IsBusinessDay(date))
                left -= Within(date, from, to);
            if (left < TimeSpan.Zero)
                return true;
            if (date == DateOnly.MaxValue)
                break;
        }

        return false;
    }

    private static TimeSpan Within(DateOnly date, DateTime from, DateTime to)
    {
        var opens = Start(date);
        var closes = End(date);
        var begin = from > opens ? from : opens;
        var end = to < closes ? to : closes;
        return end > begin ? end - begin : TimeSpan.Zero;
    }
}
