using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Storage.Model;

/// <summary>What became of an eligible row. Derived, like the events.</summary>
public sealed class TradeRowRecord
{
    public AccessionNumber Accession { get; set; }

    public int Line { get; set; }

    public AccessionNumber EventAccession { get; set; }

    public int EventLine { get; set; }

    public AccessionNumber? SupersededBy { get; set; }

    public SuspectReason Suspect { get; set; }
}
