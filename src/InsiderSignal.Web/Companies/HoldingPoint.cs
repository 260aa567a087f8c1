using InsiderSignal.Core.Filings;

namespace InsiderSignal.Web.Companies;

/// <summary>What a filing states as held.</summary>
/// <param name="On">The day after whose trades it was held.</param>
/// <param name="Shares">Shares.</param>
/// <param name="Accession">The filing.</param>
public sealed record HoldingPoint(DateOnly On, decimal Shares, AccessionNumber Accession);
