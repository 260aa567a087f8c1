using System.Globalization;

namespace InsiderSignal.Web.Components.Charts;

/// <summary>Round dates for an axis, never too many to read.</summary>
public static class TimeTicks
{
    private const int MostYears = 12;
    private const int ShortOfYear = 124;

    public static IReadOnlyList<TimeTick> Between(DateOnly first, DateOnly last)
    {
        var days = last.DayNumber - first.DayNumber;
        List<(DateOnly Date, string Label)> ticks = days switch
        {
            <= ShortOfYear => [.. Fortnights(first, last)],
            <= 400 => [.. Months(first, last, 1)],
            <= 366 * 3 => [.. Months(first, last, 3)],
            <= 366 * 6 => [.. Months(first, last, 6)],
            _ => [.. Years(first, last, days > 366 * MostYears ? 2 : 1)],
        };
        return Ranked(ticks);
    }

    /// <summary>The same where nothing finer than a month is shown.</summary>
    public static IReadOnlyList<TimeTick> Months(DateOnly first, DateOnly last) => last.DayNumber - first.DayNumber > ShortOfYear
        ? Between(first, last)
        : Ranked([.. Months(first, last, 1)]);

    // Every second one gives way where there is little room, but none that begins a year: it says which year it is.
    private static IReadOnlyList<TimeTick> Ranked(List<(DateOnly Date, string Label)> ticks)
    {
        var kept = Math.Max(0, ticks.FindIndex(tick => tick.Date.Month == 1)) % 2;
        return [.. ticks.Select((tick, index) => new TimeTick(tick.Date, tick.Label, index % 2 != kept))];
    }

    private static IEnumerable<(DateOnly Date, string Label)> Fortnights(DateOnly first, DateOnly last)
    {
        // Day number 0 is a Monday.
        for (var day = first.AddDays((7 - (first.DayNumber % 7)) % 7); day <= last; day = day.AddDays(14))
            yield return (day, day.ToString("d MMM", CultureInfo.InvariantCulture));
    }

    private static IEnumerable<(DateOnly Date, string Label)> Months(DateOnly first, DateOnly last, int step)
    {
        var named = false;
        for (var month = new DateOnly(first.Year, 1, 1); month <= last; month = month.AddMonths(step))
        {
            if (month < first)
                continue;
            yield return (month, month.ToString(named && month.Month != 1 ? "MMM" : "MMM yyyy", CultureInfo.InvariantCulture));
            named = true;
        }
    }

    private static IEnumerable<(DateOnly Date, string Label)> Years(DateOnly first, DateOnly last, int step)
    {
        var start = first is { Month: 1, Day: <= 7 } ? first.Year : first.Year + 1;
        for (var year = start; year <= last.Year; year += step)
        {
            var date = new DateOnly(year, 1, 1);
            yield return (date < first ? first : date, year.ToString(CultureInfo.InvariantCulture));
        }
    }
}
