using InsiderSignal.Core.Calendar;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Web.Status;

/// <summary>A year of days, each held against its index.</summary>
public sealed record Completeness
{
    public required int Year { get; init; }

    /// <summary>The years that can be asked for, latest first.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>Every weekday of the year, and of its weekends the days that have a filing.</summary>
    public required IReadOnlyList<StatusDay> Days { get; init; }

    /// <summary>Days with an index that is or should be read.</summary>
    public int Due => Days.Count(day => day.State is DayState.Complete or DayState.Quarantined or DayState.Owed or DayState.NotRead);

    /// <summary>Days of which every filing is accounted for: stored, out of scope, or in quarantine with a reason.</summary>
    public int Accounted => Days.Count(day => day.State is DayState.Complete or DayState.Quarantined);

    public int NotRead => Count(DayState.NotRead);

    public int Missing => Days.Sum(day => day.Counts.Missing);

    public int Quarantined => Days.Sum(day => day.Counts.Quarantined);

    /// <summary>The days of a year, from those that the store knows of, at an instant.</summary>
    /// <param name="year">The year.</param>
    /// <param name="years">The years that can be asked for.</param>
    /// <param name="known">Days of it that the store knows of.</param>
    /// <param name="now">The instant.</param>
    /// <param name="from">Where the history is to begin; null where nobody has said so, and every day is wanted.</param>
    public static Completeness Of(int year, IReadOnlyList<int> years, IReadOnlyList<DayCounts> known, DateTimeOffset now, DateOnly? from = null)
    {
        return new Completeness { Year = year, Years = years, Days = Between(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), known, now, from) };
    }

    /// <summary>The days of a span, as <see cref="Days"/> has those of a year.</summary>
    public static IReadOnlyList<StatusDay> Between(DateOnly first, DateOnly last, IReadOnlyList<DayCounts> known, DateTimeOffset now, DateOnly? from)
    {
        ArgumentNullException.ThrowIfNull(known);
        var counts = known.ToDictionary(day => day.Date);
        var lastFinal = IndexHours.LastFinal(now);
        var days = new List<StatusDay>();
        for (var date = first; date <= last; date = date.AddDays(1))
        {
            var day = counts.GetValueOrDefault(date);
            if (day is not null || date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                days.Add(new StatusDay(day ?? DayCounts.None(date), StateOf(day ?? DayCounts.None(date), lastFinal, from)));
            if (date == DateOnly.MaxValue)
                break;
        }

        return days;
    }

    public int Count(DayState state) => Days.Count(day => day.State == state);

    private static DayState StateOf(DayCounts day, DateOnly lastFinal, DateOnly? from) => day switch
    {
        { Index: null, Missing: 0 } when day.Date < from => DayState.NotWanted,
        { Index: null } when day.Date > lastFinal => DayState.NotDue,
        { Missing: > 0 } => DayState.Owed,
        { Index: IndexDayState.None } => DayState.NoIndex,
        { Index: null } => BusinessCalendar.IsBusinessDay(day.Date) ? DayState.NotRead : DayState.NoIndex,
        { Quarantined: > 0 } => DayState.Quarantined,
        _ => DayState.Complete,
    };
}
