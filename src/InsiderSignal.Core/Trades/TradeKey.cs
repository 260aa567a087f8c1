using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Trades;

/// <summary>What makes rows one trade event.</summary>
/// <param name="Issuer">The issuer.</param>
/// <param name="Owner">The lead owner of the filing.</param>
/// <param name="TradeDate">The trade date.</param>
/// <param name="Side">Buy or sale.</param>
/// <param name="SecurityClass">The security title in lower case, letters and digits only.</param>
public sealed record TradeKey(Cik Issuer, Cik Owner, DateOnly TradeDate, TradeSide Side, string SecurityClass);
