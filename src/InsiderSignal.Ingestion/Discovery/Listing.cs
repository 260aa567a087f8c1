using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Client;
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

    /// <summary>What it lists soundly is owed; but a line that cannot be read may be a filing, so it proves nothing complete.</summary>
    public static EdgarException Unsound(string what, IndexReading index) =>
        new($"The index {what} has {index.NotUnderstood} lines of {index.Lines} that cannot be read. What the others list is fetched.");
}
