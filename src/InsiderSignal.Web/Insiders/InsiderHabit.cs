using InsiderSignal.Core.Screening;

namespace InsiderSignal.Web.Insiders;

/// <summary>When in the year an insider traded one company.</summary>
/// <param name="IssuerName">The company.</param>
/// <param name="Ticker">Its ticker; null where it has none.</param>
/// <param name="Habit">The months.</param>
public sealed record InsiderHabit(string IssuerName, string? Ticker, IssuerHabit Habit);
