using InsiderSignal.Core.Filings;

namespace InsiderSignal.Web.Companies;

/// <summary>A filing in a list.</summary>
/// <param name="Accession">The filing.</param>
/// <param name="Form">Its form.</param>
/// <param name="FiledOn">Filed date.</param>
/// <param name="Address">The page of who stands beside it: the insider on a company's page, the company on an insider's.</param>
/// <param name="Name">Their name.</param>
/// <param name="Note">What else is to be said of it; null for nothing.</param>
public sealed record FilingListItem(AccessionNumber Accession, OwnershipForm Form, DateOnly FiledOn, string Address, string Name, string? Note = null);
