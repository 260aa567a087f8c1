namespace InsiderSignal.Core.Trades;

/// <summary>Rows of one filing that state the same event, in line order.</summary>
internal sealed record TradeGroup(TradeKey Key, IReadOnlyList<TradeRow> Rows);
