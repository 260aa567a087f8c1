using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Screening;

/// <summary>The words of trade queries that ratios have not.</summary>
internal static class TradeVocabulary
{
    public static Vocabulary<TradePeriod> Period { get; } = new(
        ("7", TradePeriod.Days7),
        ("30", TradePeriod.Days30),
        ("90", TradePeriod.Days90),
        ("365", TradePeriod.Days365),
        ("all", TradePeriod.All));

    public static Vocabulary<TradeSide> Side { get; } = new(("buy", TradeSide.Buy), ("sale", TradeSide.Sale), ("sell", TradeSide.Sale));

    public static Vocabulary<bool> YesOrNo { get; } = new(("true", true), ("false", false));

    public static Vocabulary<TradeFlag> Flag { get; } = new(("whale-buy", TradeFlag.WhaleBuy), ("large-planned-sale", TradeFlag.LargePlannedSale));

    /// <summary>Whether trades of a filing stand together.</summary>
    public static Vocabulary<bool> Group { get; } = new(("event", false), ("filing", true));

    /// <summary>What is sorted by; a minus before a word turns it round.</summary>
    public static Vocabulary<(TradeOrderKey Key, bool IsAscending)> Order { get; } = new(
        ("-filed", (TradeOrderKey.Filed, false)),
        ("filed", (TradeOrderKey.Filed, true)),
        ("-traded", (TradeOrderKey.Traded, false)),
        ("traded", (TradeOrderKey.Traded, true)),
        ("-value", (TradeOrderKey.Value, false)),
        ("value", (TradeOrderKey.Value, true)),
        ("-share", (TradeOrderKey.ShareOfHolding, false)),
        ("share", (TradeOrderKey.ShareOfHolding, true)));
}
