using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Screening;

/// <summary>One page of the trades that pass a filter, and what all of them come to.</summary>
public sealed record ScreenedTrades
{
    /// <summary>No trades.</summary>
    public static ScreenedTrades None { get; } = new() { Trades = [], Buys = 0, Sells = 0, Bought = 0, Sold = 0 };

    /// <summary>The trades of the page, in order.</summary>
    public required IReadOnlyList<TradeRecord> Trades { get; init; }

    /// <summary>Filings on all pages; null where they were not counted.</summary>
    public int? Filings { get; init; }

    /// <summary>Buys on all pages.</summary>
    public required int Buys { get; init; }

    /// <summary>Sales on all pages.</summary>
    public required int Sells { get; init; }

    /// <summary>Dollars bought on all pages.</summary>
    public required decimal Bought { get; init; }

    /// <summary>Dollars sold on all pages.</summary>
    public required decimal Sold { get; init; }

    /// <summary>Trades on all pages.</summary>
    public int Total => Buys + Sells;
}
