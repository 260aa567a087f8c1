namespace InsiderSignal.Core.Filings;

/// <summary>A holding that a form reports without a transaction.</summary>
public sealed record HoldingRow : OwnershipRow
{
    /// <summary>Form 5: "3" for a holding that a Form 3 should have reported, with the footnotes of the coding group; null text when absent.</summary>
    public FiledText Coding { get; init; }
}
