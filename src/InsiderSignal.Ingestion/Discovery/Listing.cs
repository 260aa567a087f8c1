using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Discovery;
using InsiderSignal.Storage.Model;

namespace InsiderSignal.Ingestion.Discovery;

/// <summary>Turns what EDGAR lists into what the ledger notes.</summary>
internal static class Listing
{
    public static LedgerEntry Of(ListedFiling filing, LedgerSource by) => new()
    {
        Accession = filing.Accession,
        State = LedgerState.Owed,
        Form = filing.Form.Name(),
        FiledOn = filing.FiledOn,
        Cik = filing.Cik,
        ListedBy = by,
    };
}
