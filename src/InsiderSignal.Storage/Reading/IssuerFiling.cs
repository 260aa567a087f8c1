using InsiderSignal.Core.Filings;

namespace InsiderSignal.Storage.Reading;

/// <summary>A filing in the list of its issuer.</summary>
/// <param name="Accession">The filing.</param>
/// <param name="Form">Its form.</param>
/// <param name="FiledOn">Filed date.</param>
/// <param name="LeadOwner">The lead owner.</param>
/// <param name="Symbol">The issuer's trading symbol as filed; null when absent.</param>
/// <param name="ForeignSymbol">Its symbol on a foreign exchange; null when absent.</param>
public sealed record IssuerFiling(AccessionNumber Accession, OwnershipForm Form, DateOnly FiledOn, Cik LeadOwner, string? Symbol, string? ForeignSymbol);
