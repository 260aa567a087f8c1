namespace InsiderSignal.Core.Sectors;

/// <summary>A reviewed sector for one issuer whose SIC code misleads or is missing.</summary>
/// <param name="Cik">The issuer's Central Index Key.</param>
/// <param name="Name">The issuer's name as EDGAR lists it.</param>
/// <param name="Sector">The sector that replaces the one of the SIC code.</param>
/// <param name="Reason">What the issuer earns its money with, in one clause.</param>
public sealed record SectorOverride(int Cik, string Name, Sector Sector, string Reason);
