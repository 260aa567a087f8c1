using InsiderSignal.Core.Sectors;
using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Web.Comparison;

/// <summary>What the form for a line offers: the words of the address, each with what a reader sees.</summary>
internal static class LineFields
{
    public static IReadOnlyList<(string Word, string Label)> Roles { get; } =
        [("", "All insiders"), .. RoleWords.Plurals];

    public static IReadOnlyList<(string Word, string Label)> Sectors { get; } =
        [("", "All sectors"), .. SectorNames.All.Select(sector => (sector.Slug(), sector.DisplayName()))];

    public static IReadOnlyList<(string Word, string Label)> Bases { get; } =
        [("trades", "Trades"), ("transactions", "Rows as filed"), ("insiders", "Insiders"), ("companies", "Companies"), ("dollars", "Dollars")];

    public static IReadOnlyList<(string Word, string Label)> Windows { get; } =
    [
        ("30", "30 days"), ("7", "7 days"), ("90", "90 days"), ("180", "180 days"), ("365", "365 days"),
        ("week", "Calendar weeks"), ("month", "Calendar months"), ("quarter", "Calendar quarters"),
    ];

    public static IReadOnlyList<(string Word, string Label)> Plans { get; } = [("all", "Counted"), ("exclude", "Left out")];

    public static IReadOnlyList<(string Word, string Label)> Owners { get; } = [("all", "All owners"), ("people", "People only")];

    public static IReadOnlyList<(string Word, string Label)> Decisions { get; } = [("all", "All"), ("opportunistic", "Opportunistic only")];

    public static IReadOnlyList<(string Word, string Label)> Dates { get; } = [("filed", "Filed date"), ("traded", "Trade date")];
}
