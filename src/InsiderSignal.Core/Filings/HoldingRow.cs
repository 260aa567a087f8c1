namespace InsiderSignal.Core.Filings;

/// <summary>A holding that a form reports without a transaction.</summary>
public sealed record HoldingRow : OwnershipRow;
