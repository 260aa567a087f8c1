using InsiderSignal.Core.Filings;

namespace InsiderSignal.Web.Companies;

/// <summary>An insider among the largest buyers or sellers.</summary>
/// <param name="Cik">The lead owner.</param>
/// <param name="Name">The newest name as filed.</param>
/// <param name="Trades">Purchases or sales.</param>
/// <param name="Dollars">Dollars bought or sold.</param>
public sealed record TraderRow(Cik Cik, string Name, int Trades, decimal Dollars);
