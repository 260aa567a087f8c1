using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>How long the stored history is: a stretch that reaches beyond its beginning adds nothing to all of it.</summary>
public static class HistorySpan
{
    private const int DaysOfMonths = 60;
    private const double DaysOfAMonth = 365.25 / 12;
    private const int MonthsOfYears = 24;

    /// <summary>Whether the days up to the last filed one begin within the history. Without a history every stretch does.</summary>
    public static bool Holds(Freshness freshness, int days)
    {
        ArgumentNullException.ThrowIfNull(freshness);
        return freshness is not { FirstFiledOn: { } first, LastFiledOn: { } last } || last.DayNumber - first.DayNumber + 1 > days;
    }

    /// <summary>Whether a range of a chart begins within the history; all of it always does.</summary>
    public static bool Holds(Freshness freshness, TrendRange range)
    {
        ArgumentNullException.ThrowIfNull(freshness);
        return freshness is not { FirstFiledOn: { } first, LastFiledOn: { } last } || range.From(last) is not { } from || from > first;
    }

    /// <summary>A first filed date, or the history's own where it begins later; null for the beginning of a history that is not there.</summary>
    public static DateOnly? Begin(Freshness freshness, DateOnly? from)
    {
        ArgumentNullException.ThrowIfNull(freshness);
        return freshness.FirstFiledOn is { } first && (from is not { } asked || asked < first) ? first : from;
    }

    /// <summary>"All", with its length where that is told in days or months: "All: 4 months".</summary>
    public static string All(Freshness freshness)
    {
        ArgumentNullException.ThrowIfNull(freshness);
        return Length(freshness) is { } length ? $"All: {length}" : "All";
    }

    /// <summary>"12 days", "4 months"; null from two years on, and without a history.</summary>
    public static string? Length(Freshness freshness)
    {
        ArgumentNullException.ThrowIfNull(freshness);
        return freshness is { FirstFiledOn: { } first, LastFiledOn: { } last } ? Length(last.DayNumber - first.DayNumber + 1) : null;
    }

    private static string? Length(int days) => days switch
    {
        < DaysOfMonths => Figures.Plural(days, "day", "days"),
        _ when Math.Round(days / DaysOfAMonth) is var months and < MonthsOfYears => Figures.Plural((decimal)months, "month", "months"),
        _ => null,
    };
}
