using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>A filer as EDGAR's register has it.</summary>
/// <param name="Cik">Its key.</param>
/// <param name="Name">Its conformed name.</param>
/// <param name="Signature">How it signs.</param>
/// <param name="Address">Where it gets its mail.</param>
/// <param name="IsCompany">False for people, who have no state of incorporation.</param>
/// <param name="Sic">A company's own SIC code; null for people and for most funds.</param>
internal sealed record Party(Cik Cik, string Name, string Signature, OwnerAddress Address, bool IsCompany, int? Sic);
