using InsiderSignal.Core.Filings;

namespace InsiderSignal.Web.Filings;

/// <summary>Another filing that this one leads to.</summary>
/// <param name="Accession">Its number.</param>
/// <param name="Form">"4/A".</param>
/// <param name="FiledOn">Its filed date.</param>
public sealed record RelatedFiling(AccessionNumber Accession, string Form, DateOnly FiledOn);
