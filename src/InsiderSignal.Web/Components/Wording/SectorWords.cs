using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>How sectors stand in their own histories, in words that agree with the ranges shown beside them.</summary>
public static class SectorWords
{
    // Standard deviations of the log ratio: what is far out, and what is near an end though within.
    private const double Far = 2;
    private const double Near = 1;

    /// <summary>"2 of the 10 sectors with enough trades buy more than usual, 1 less".</summary>
    public static string Headline(IReadOnlyList<SectorRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var readable = rows.Where(row => row.Reading is { Point: { IsThin: false, Ratio: not null } } && row.Baseline is { Median: not null, P05: not null, P95: not null }).ToList();
        if (readable.Count == 0)
            return "No sector has enough trades yet";
        var above = readable.Where(row => row.Reading!.Point.Ratio > row.Baseline.P95).ToList();
        var below = readable.Where(row => row.Reading!.Point.Ratio < row.Baseline.P05).ToList();
        return above.Count + below.Count > 0 ? Outside(above, below, readable.Count) : Inside(readable);
    }

    /// <summary>"the 10 sectors with enough trades".</summary>
    public static string Of(int readable) => readable == 1 ? "the one sector with enough trades" : $"the {Figures.Count(readable)} sectors with enough trades";

    private static string Outside(List<SectorRow> above, List<SectorRow> below, int readable)
    {
        var first = above.Count > 0 ? above : below;
        var who = readable == 1 ? "The one sector with enough trades" : $"{Figures.Count(first.Count)} of {Of(readable)}";
        var words = $"{who} {(first.Count == 1 ? "buys" : "buy")} {Much(first)}{(above.Count > 0 ? "more" : "less")} than usual";
        return above.Count > 0 && below.Count > 0 ? $"{words}, {Figures.Count(below.Count)} {Much(below)}less" : words;
    }

    private static string Inside(List<SectorRow> readable)
    {
        var (top, bottom) = (readable.Count(row => row.Reading!.ZScore >= Near), readable.Count(row => row.Reading!.ZScore <= -Near));
        var none = readable.Count == 1 ? "The one sector with enough trades is within its usual range" : $"All {Figures.Count(readable.Count)} sectors with enough trades are within their usual ranges";
        var near = string.Join(", ", new[] { top == 0 ? "" : $"{Figures.Count(top)} near the top", bottom == 0 ? "" : $"{Figures.Count(bottom)} near the bottom" }.Where(words => words.Length > 0));
        return near.Length == 0 ? none : $"{none}, {near}";
    }

    private static string Much(List<SectorRow> rows) => rows.TrueForAll(row => Math.Abs(row.Reading!.ZScore ?? 0) >= Far) ? "much " : "";
}
