namespace InsiderSignal.Storage.Reading;

/// <summary>The filings about an issuer that state the same symbols.</summary>
/// <param name="Symbol">The trading symbol as filed; null when absent.</param>
/// <param name="Foreign">The symbol on a foreign exchange; null when absent.</param>
/// <param name="First">The first filed date.</param>
/// <param name="Last">The last filed date.</param>
/// <param name="Filings">How many there are.</param>
public sealed record IssuerSymbols(string? Symbol, string? Foreign, DateOnly First, DateOnly Last, int Filings);
