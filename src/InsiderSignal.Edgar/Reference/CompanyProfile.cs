using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Reference;

/// <summary>What the submissions API says of a filer.</summary>
/// <param name="Cik">Its key.</param>
/// <param name="Name">Its name; null when absent.</param>
/// <param name="Sic">Its SIC code; null when it has none.</param>
/// <param name="IsIssuer">Whether insiders file on it; null when not said.</param>
public sealed record CompanyProfile(Cik Cik, string? Name, int? Sic, bool? IsIssuer);
