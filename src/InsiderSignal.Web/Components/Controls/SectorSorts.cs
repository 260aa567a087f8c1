using InsiderSignal.Core.Sectors;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Components.Controls;

/// <summary>The orders as addresses name them.</summary>
public static class SectorSorts
{
    public static string Slug(this SectorSort sort) => sort switch
    {
        SectorSort.ZScore => "z",
        SectorSort.Ratio => "ratio",
        SectorSort.Change => "change",
        SectorSort.Name => "name",
        _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "Not an order."),
    };

    /// <summary>Reads the value of <c>?sort=</c>; anything unknown is the default, for the order hides nothing.</summary>
    public static SectorSort Parse(string? text) =>
        Enum.GetValues<SectorSort>().FirstOrDefault(sort => sort.Slug().Equals(text, StringComparison.OrdinalIgnoreCase), SectorSort.ZScore);

    /// <summary>Rows without a value, and thin ones, come last.</summary>
    public static IReadOnlyList<SectorRow> InOrder(this IEnumerable<SectorRow> rows, SectorSort sort) => sort == SectorSort.Name
        ? [.. rows.OrderBy(row => row.Sector.DisplayName(), StringComparer.Ordinal)]
        : [.. rows.OrderBy(row => row.Reading is null or { Point.IsThin: true }).ThenByDescending(row => Value(row, sort) ?? double.NegativeInfinity)];

    private static double? Value(SectorRow row, SectorSort sort) => sort switch
    {
        SectorSort.ZScore => row.Reading?.ZScore,
        SectorSort.Ratio => row.Reading?.Point.Ratio,
        _ => row.Reading?.YearOnYear,
    };
}
