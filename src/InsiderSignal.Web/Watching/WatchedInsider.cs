using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Watching;

/// <summary>An insider of a watchlist.</summary>
/// <param name="Entry">The insider.</param>
/// <param name="Latest">The trade filed last under their own name; null where there is none.</param>
/// <param name="Companies">The companies that they traded under their own name, the last filed about first; not all of many.</param>
/// <param name="CompanyCount">How many there are.</param>
/// <param name="Alerts">Alerts about their trades that stand.</param>
public sealed record WatchedInsider(WatchEntry Entry, TradeRecord? Latest, IReadOnlyList<TradedCompany> Companies, int CompanyCount, int Alerts);
