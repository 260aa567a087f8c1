using InsiderSignal.Core.Filings;

namespace InsiderSignal.Storage.Model;

/// <summary>What transactions and holdings have in common, as filed.</summary>
public abstract class OwnershipRowRecord
{
    public AccessionNumber Accession { get; set; }

    public OwnershipTable TableNumber { get; set; }

    public int Line { get; set; }

    public string? SecurityTitle { get; set; }

    public decimal? ExercisePrice { get; set; }

    public DateOnly? ExercisableOn { get; set; }

    public DateOnly? ExpiresOn { get; set; }

    public string? UnderlyingTitle { get; set; }

    public decimal? UnderlyingShares { get; set; }

    public decimal? UnderlyingValue { get; set; }

    public decimal? SharesAfter { get; set; }

    public decimal? ValueAfter { get; set; }

    /// <summary>"D" or "I".</summary>
    public string? Ownership { get; set; }

    public string? NatureOfOwnership { get; set; }

    /// <summary>Which value refers to which footnotes: <c>price=F1 F2;shares=F3</c>.</summary>
    public string? Footnotes { get; set; }

    /// <summary>JSON of values whose columns do not say exactly what was typed: <c>{"shares":"1,000"}</c>.</summary>
    public string? AsTyped { get; set; }
}
