using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Discovery;

/// <summary>An ownership filing that a feed or index names: once for each accession number, however many keys it is listed under.</summary>
/// <param name="Accession">Its accession number.</param>
/// <param name="Form">The form.</param>
/// <param name="FiledOn">The filed date.</param>
/// <param name="Cik">One of the keys it is listed under: with the accession number, its address.</param>
public readonly record struct ListedFiling(AccessionNumber Accession, OwnershipForm Form, DateOnly FiledOn, Cik Cik);
