using InsiderSignal.Core.Filings;

namespace InsiderSignal.Storage.Reading;

/// <summary>A filing that amends another, or is amended by it.</summary>
/// <param name="Accession">Its number.</param>
/// <param name="Form">Its form.</param>
/// <param name="FiledOn">Its filed date.</param>
public sealed record AmendedFiling(AccessionNumber Accession, OwnershipForm Form, DateOnly FiledOn);
