using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;

namespace InsiderSignal.Web.Watching;

/// <summary>A company of a watchlist.</summary>
/// <param name="Entry">The company.</param>
/// <param name="Recent">Its trades of the last 90 days by filed date.</param>
/// <param name="Latest">The trade filed last; null where it has none.</param>
/// <param name="Alerts">Alerts about it that stand.</param>
public sealed record WatchedCompany(WatchEntry Entry, TradeTally Recent, TradeRecord? Latest, int Alerts);
