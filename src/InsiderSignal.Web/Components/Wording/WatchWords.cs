using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;
using InsiderSignal.Web.Watching;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>Watchlists in words.</summary>
internal static class WatchWords
{
    /// <summary>"2 companies, 1 sector and 3 insiders" of a list that has any.</summary>
    public static string Entries(Watchlist list)
    {
        string[] parts =
        [
            .. Count(list, WatchKind.Company, "company", "companies"),
            .. Count(list, WatchKind.Sector, "sector", "sectors"),
            .. Count(list, WatchKind.Insider, "insider", "insiders"),
        ];
        return parts.Length == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])} and {parts[^1]}";
    }

    /// <summary>What stands out in the list.</summary>
    public static string Headline(WatchView view) => (view.Alerts.Count, view.List.Understood) switch
    {
        (_, { IsEmpty: true }) => "Nothing on this list is stored",
        (0, var list) => $"No alert stands for {Entries(list)}",
        (1, var list) => $"1 alert stands for {Entries(list)}",
        var (count, list) => $"{Figures.Count(count)} alerts stand for {Entries(list)}",
    };

    /// <summary>What an entry is that the store does not know.</summary>
    public static string Unknown(WatchEntry entry) => entry.Kind switch
    {
        WatchKind.Company => "no stored company",
        WatchKind.Sector => "no sector",
        _ => "no stored insider",
    };

    /// <summary>"Bought $1.2 million", or what was done where no price is believed.</summary>
    public static string Trade(TradeRecord trade) =>
        $"{(trade.Side == TradeSide.Buy ? "Bought" : "Sold")}{(trade.ValueE4 > 0 ? $" {Figures.AboutDollars(trade.ValueE4 / 10_000m)}" : "")}";

    private static IEnumerable<string> Count(Watchlist list, WatchKind kind, string one, string many) =>
        list.Of(kind).Count() is > 0 and var count ? [Figures.Plural(count, one, many)] : [];
}
