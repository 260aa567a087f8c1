using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Trades;

/// <summary>A row that an amendment replaced.</summary>
internal readonly record struct SupersededRow(TradeRow Row, AccessionNumber By);
