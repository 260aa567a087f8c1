using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Dashboard;

/// <summary>The ranges as addresses and labels name them.</summary>
public static class TrendRanges
{
    public const TrendRange Default = TrendRange.OneYear;

    public static IReadOnlyList<TrendRange> InOrder { get; } =
        [TrendRange.ThreeMonths, TrendRange.OneYear, TrendRange.FiveYears, TrendRange.All];

    public static string Slug(this TrendRange range) => range switch
    {
        TrendRange.ThreeMonths => "3m",
        TrendRange.OneYear => "1y",
        TrendRange.FiveYears => "5y",
        TrendRange.All => "all",
        _ => throw new ArgumentOutOfRangeException(nameof(range), range, "Not a range."),
    };

    public static string Label(this TrendRange range) => range switch
    {
        TrendRange.ThreeMonths => "3 months",
        TrendRange.OneYear => "1 year",
        TrendRange.FiveYears => "5 years",
        TrendRange.All => "All",
        _ => throw new ArgumentOutOfRangeException(nameof(range), range, "Not a range."),
    };

    /// <summary>The first day of the range that ends on a date; null for everything stored.</summary>
    public static DateOnly? From(this TrendRange range, DateOnly last) => range switch
    {
        TrendRange.ThreeMonths => last.AddMonths(-3),
        TrendRange.OneYear => last.AddYears(-1),
        TrendRange.FiveYears => last.AddYears(-5),
        _ => null,
    };

    /// <summary>Where a line of trailing windows begins: at its range, and never before windows are whole, unless the history is shorter than one.</summary>
    public static DateOnly? Start(this TrendRange range, TradeHistory history, RatioWindow window)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (history is not { FirstFiledOn: { } first, LastFiledOn: { } last })
            return null;
        var whole = first.AddDays((int)window - 1);
        return whole > last || range.From(last) > whole ? range.From(last) : whole;
    }

    /// <summary>Reads the value of <c>?range=</c>; nothing at all is the default.</summary>
    public static bool TryParse(string? text, out TrendRange range)
    {
        range = Default;
        if (string.IsNullOrEmpty(text))
            return true;
        foreach (var candidate in InOrder)
        {
            if (!candidate.Slug().Equals(text, StringComparison.OrdinalIgnoreCase))
                continue;
            range = candidate;
            return true;
        }

        return false;
    }
}
