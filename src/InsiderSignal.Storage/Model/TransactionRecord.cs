using InsiderSignal.Core.Trades;

namespace InsiderSignal.Storage.Model;

/// <summary>A transaction row as filed, with what its own filing decides about it.</summary>
public sealed class TransactionRecord : OwnershipRowRecord
{
    public DateOnly? TradedOn { get; set; }

    public DateOnly? DeemedExecutedOn { get; set; }

    public string? FormType { get; set; }

    public string? Code { get; set; }

    public bool? EquitySwapInvolved { get; set; }

    public string? Timeliness { get; set; }

    public decimal? Shares { get; set; }

    public decimal? TotalValue { get; set; }

    public decimal? Price { get; set; }

    public string? AcquiredOrDisposed { get; set; }

    public RowVerdict Verdict { get; set; }

    /// <summary>What eligible rows are grouped by besides owner, date and side; null for other rows.</summary>
    public string? SecurityClass { get; set; }

    public PlanStatus Plan { get; set; }

    public DateOnly? PlanAdoptedOn { get; set; }

    /// <summary>The words that decided the plan status.</summary>
    public string? PlanEvidence { get; set; }
}
