using System.Globalization;
using System.Text.RegularExpressions;

namespace InsiderSignal.Core.Calendar;

/// <summary>A week of ISO 8601, Monday to Sunday, by filed date.</summary>
public readonly partial record struct IsoWeek
{
    private readonly int _monday;

    private IsoWeek(int monday) => _monday = monday;

    /// <summary>The ISO year, which can differ from the calendar's at its ends.</summary>
    public int Year => ISOWeek.GetYear(First.ToDateTime(default));

    /// <summary>The number, from 1 to 53.</summary>
    public int Number => ISOWeek.GetWeekOfYear(First.ToDateTime(default));

    /// <summary>The Monday.</summary>
    public DateOnly First => DateOnly.FromDayNumber(_monday);

    /// <summary>The Sunday; for the calendar's last week, which ends with its Friday, that.</summary>
    public DateOnly Last => DateOnly.FromDayNumber(Math.Min(_monday + 6, DateOnly.MaxValue.DayNumber));

    /// <summary>The week before.</summary>
    public IsoWeek Previous => new(_monday - 7);

    /// <summary>The week after.</summary>
    public IsoWeek Next => new(_monday + 7);

    /// <summary>The instant from which nothing more is filed in it: the end of EDGAR's Friday, New York time.</summary>
    public DateTimeOffset CompleteAt => NewYorkTime.Instant(FilingHours.End(First.AddDays(4)));

    /// <summary>The week that a date lies in.</summary>
    public static IsoWeek Of(DateOnly date) => new(date.DayNumber - (date.DayNumber % 7));

    /// <summary>Reads <c>2023-W18</c>, in any letter case.</summary>
    /// <param name="text">The text; null is refused.</param>
    /// <param name="week">The week when there is one.</param>
    /// <returns>Whether there is such a week.</returns>
    public static bool TryParse(string? text, out IsoWeek week)
    {
        week = default;
        if (text is null || Pattern.Match(text) is not { Success: true } match)
            return false;
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var number = int.Parse(match.Groups["week"].ValueSpan, CultureInfo.InvariantCulture);
        if (year < 1 || number < 1 || number > ISOWeek.GetWeeksInYear(year))
            return false;
        week = Of(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, number, DayOfWeek.Monday)));
        return true;
    }

    /// <summary>As in <c>2023-W18</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-W{Number:D2}");

    [GeneratedRegex("^(?<year>[0-9]{4})-W(?<week>[0-9]{2})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Pattern { get; }
}
