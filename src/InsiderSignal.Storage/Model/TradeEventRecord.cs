using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Storage.Model;

/// <summary>One version of a trade event. Derived: it can be dropped and made again from the rows.</summary>
public sealed class TradeEventRecord
{
    public AccessionNumber Accession { get; set; }

    public int Line { get; set; }

    public DateOnly KnownFrom { get; set; }

    public DateOnly? KnownUntil { get; set; }

    public Cik IssuerCik { get; set; }

    public Cik OwnerCik { get; set; }

    public DateOnly TradedOn { get; set; }

    public TradeSide Side { get; set; }

    public string SecurityClass { get; set; } = "";

    public DateOnly FiledOn { get; set; }

    public Roles Roles { get; set; }

    public int RowCount { get; set; }

    public decimal Shares { get; set; }

    /// <summary>Dollars over rows with a believed price.</summary>
    public decimal Value { get; set; }

    public decimal? SharesBefore { get; set; }

    public PlanStatus Plan { get; set; }

    public bool IsPlanned { get; set; }

    public DateOnly? PlanAdoptedOn { get; set; }

    public bool IsSuspect { get; set; }

    public bool IsRoutine { get; set; }

    public AccessionNumber? CopyOfAccession { get; set; }

    public int? CopyOfLine { get; set; }
}
