using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Ratios;

/// <summary>The words that addresses, the API and the command line share.</summary>
internal static class RatioVocabulary
{
    public static Vocabulary<Roles> Roles { get; } = new(
        ("ceo", Trades.Roles.Ceo),
        ("cfo", Trades.Roles.Cfo),
        ("officer", Trades.Roles.Officer),
        ("director", Trades.Roles.Director),
        ("ten-percent", Trades.Roles.TenPercent),
        ("other", Trades.Roles.Other));

    public static Vocabulary<RatioBasis> Basis { get; } = new(
        ("trades", RatioBasis.Trades),
        ("transactions", RatioBasis.Transactions),
        ("insiders", RatioBasis.Insiders),
        ("companies", RatioBasis.Companies),
        ("dollars", RatioBasis.Dollars));

    public static Vocabulary<RatioWindow> Window { get; } = new(
        ("7", RatioWindow.Days7),
        ("30", RatioWindow.Days30),
        ("90", RatioWindow.Days90),
        ("180", RatioWindow.Days180),
        ("365", RatioWindow.Days365),
        ("week", RatioWindow.Week),
        ("month", RatioWindow.Month),
        ("quarter", RatioWindow.Quarter));

    /// <summary>Whether planned events are excluded.</summary>
    public static Vocabulary<bool> Plans { get; } = new(("all", false), ("exclude", true));

    /// <summary>Whether only people count.</summary>
    public static Vocabulary<bool> Owners { get; } = new(("all", false), ("people", true));

    /// <summary>Whether only opportunistic trades count.</summary>
    public static Vocabulary<bool> Decisions { get; } = new(("all", false), ("opportunistic", true));

    public static Vocabulary<DateBasis> By { get; } = new(("filed", DateBasis.Filed), ("traded", DateBasis.Traded));
}
