using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Storage.Reading;

/// <summary>A trade under a Rule 10b5-1 plan.</summary>
/// <param name="Event">The trade event.</param>
/// <param name="Issuer">Its issuer.</param>
/// <param name="Side">Buy or sale.</param>
/// <param name="TradedOn">Trade date.</param>
/// <param name="Value">Dollars over rows with a believed price.</param>
/// <param name="AdoptedOn">When the plan was adopted; null where the filing does not say.</param>
public sealed record PlannedTrade(TradeEventId Event, Cik Issuer, TradeSide Side, DateOnly TradedOn, decimal Value, DateOnly? AdoptedOn);
