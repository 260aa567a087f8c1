using InsiderSignal.Core.Filings;

namespace InsiderSignal.Storage.Reading;

/// <summary>A filing in the list of its issuer.</summary>
/// <param name="Accession">The filing.</param>
/// <param name="Form">Its form.</param>
/// <param name="FiledOn">Filed date.</param>
/// <param name="LeadOwner">The lead owner.</param>
public sealed record IssuerFiling(AccessionNumber Accession, OwnershipForm Form, DateOnly FiledOn, Cik LeadOwner);
