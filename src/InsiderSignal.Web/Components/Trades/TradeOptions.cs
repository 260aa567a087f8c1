using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Web.Components.Trades;

/// <summary>The choices of the form, each with the word that addresses have for it.</summary>
internal static class TradeOptions
{
    public static IReadOnlyList<(string Word, string Label)> Sides { get; } = [("buy", "Purchases"), ("sale", "Sales")];

    public static IReadOnlyList<(string Word, string Label)> Sectors { get; } = [.. SectorNames.All.Select(sector => (sector.Slug(), sector.DisplayName()))];

    public static IReadOnlyList<(string Word, string Label)> Plans { get; } = [("true", "Planned"), ("false", "Unplanned")];

    public static IReadOnlyList<(string Word, string Label)> Dates { get; } = [("traded", "Trade dates")];

    public static IReadOnlyList<(string Word, string Label)> Flags { get; } = [("whale-buy", "Whale buys"), ("large-planned-sale", "Large planned sales")];

    public static IReadOnlyList<(string Word, string Label)> Decisions { get; } = [("true", "Opportunistic"), ("false", "Routine")];

    public static IReadOnlyList<(string Word, string Label)> Owners { get; } = [("true", "Officers and directors"), ("false", "Without them")];

    public static IReadOnlyList<(string Word, string Label)> Prices { get; } = [("false", "Believed"), ("true", "In doubt")];

    public static IReadOnlyList<(string Word, string Label)> Groups { get; } = [("filing", "Each filing")];
}
