using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Storage.Reading;

/// <summary>A purchase of which it is asked whether it was made in an offering.</summary>
/// <param name="Event">The event's name.</param>
/// <param name="Issuer">The issuer.</param>
/// <param name="TradedOn">The trade date.</param>
public sealed record NamedPurchase(TradeEventId Event, Cik Issuer, DateOnly TradedOn)
{
    /// <summary>A purchase of a history.</summary>
    public static NamedPurchase Of(TradeRecord trade) => new(trade.Event, new Cik(trade.Issuer), DateOnly.FromDayNumber(trade.TradedDay));
}
