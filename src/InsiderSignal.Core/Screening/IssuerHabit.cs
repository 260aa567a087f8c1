using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Screening;

/// <summary>When in the year an owner traded one issuer.</summary>
/// <param name="Issuer">The issuer.</param>
/// <param name="Months">The months in which they traded, January first.</param>
/// <param name="Routine">Trades that count and are routine.</param>
/// <param name="Opportunistic">Trades that count and are not.</param>
public sealed record IssuerHabit(Cik Issuer, IReadOnlyList<MonthHabit> Months, int Routine, int Opportunistic);
