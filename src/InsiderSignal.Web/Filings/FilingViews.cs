using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Components.Wording;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Trades;

namespace InsiderSignal.Web.Filings;

/// <summary>Puts a filing together, as filed beside as understood.</summary>
internal sealed class FilingViews(Store store, TradeLists trades)
{
    private readonly FilingReader _reader = new(store);
    private readonly OfferingReader _offerings = new(store);

    /// <summary>The filing; null when it is not stored.</summary>
    public async Task<FilingView?> ReadAsync(AccessionNumber accession, CancellationToken cancellationToken) =>
        await _reader.ReadAsync(accession, cancellationToken) is { } stored ? Of(stored, await _offerings.ReadAsync(FilingTrades.Whales(stored), cancellationToken)) : null;

    private FilingView Of(StoredFiling stored, IReadOnlyDictionary<TradeEventId, OfferingEvidence> offerings)
    {
        var filing = stored.Filing;
        var issuer = Names.OfIssuer(stored.Issuer?.Name ?? filing.IssuerName, filing.IssuerCik);
        var holdings = stored.Holdings.Select(FilingRows.Of).ToList();
        var transactions = Transactions(stored).ToList();
        return new FilingView
        {
            Accession = filing.Accession,
            Heading = FilingHeading.Of(stored, issuer),
            Form = filing.Form.Name(),
            Source = filing.Source switch { FilingSource.Submission => "submission", FilingSource.DataSet => "data-set", _ => "document" },
            FiledOn = filing.FiledOn,
            IsFiledOnInferred = filing.IsFiledOnInferred,
            AcceptedAt = filing.AcceptedAt,
            PeriodOfReport = filing.PeriodOfReport,
            DateOfOriginalSubmission = filing.DateOfOriginalSubmission,
            Schema = filing.SchemaVersion,
            Edgar = trades.IsSimulated ? null : Links.Edgar(filing.IssuerCik, filing.Accession),
            IsSimulated = trades.IsSimulated,
            Issuer = new FilingIssuer(filing.IssuerCik, issuer, stored.Issuer?.Symbol, filing.IssuerName, filing.IssuerSymbol),
            Owners = [.. stored.Owners.Select(owner => FilingOwners.Of(owner, filing))],
            Aff10b5One = filing.Aff10b5One,
            NotSubjectToSection16 = filing.NotSubjectToSection16,
            NoSecuritiesOwned = filing.NoSecuritiesOwned,
            Remarks = string.IsNullOrWhiteSpace(filing.Remarks) ? null : filing.Remarks,
            Transactions = transactions,
            Holdings = holdings,
            Footnotes = Notes(stored.Footnotes, [.. transactions, .. holdings]),
            Trades = FilingTrades.Of(stored, offerings),
            Amendments = [.. stored.Amendments.Select(other => new RelatedFiling(other.Accession, other.Form.Name(), other.FiledOn))],
        };
    }

    private static IEnumerable<FilingRow> Transactions(StoredFiling stored)
    {
        var standing = stored.EventRows.Where(row => row.Accession == stored.Filing.Accession).ToDictionary(row => row.Line);
        var events = stored.Events.ToDictionary(trade => trade.Id);
        // A row supersedes what was superseded by its filing in the same trade.
        var replaced = stored.EventRows.Where(row => row.SupersededBy == stored.Filing.Accession).ToLookup(row => row.Event, row => row.Accession);
        foreach (var row in stored.Transactions)
        {
            var own = row.Verdict == RowVerdict.Eligible ? standing.GetValueOrDefault(row.Line) : null;
            var trade = own is null ? null : events.GetValueOrDefault(own.Event);
            yield return FilingRows.Of(row, new RowReading
            {
                Counts = own is { SupersededBy: null } && trade is { CopyOf: null },
                Why = RowWords.Why(row, stored.Filing.Form, own, trade),
                Verdict = row.Verdict,
                Trade = own?.Event.ToString(),
                SupersededBy = own?.SupersededBy,
                Supersedes = own is null ? [] : [.. replaced[own.Event].Distinct()],
                Suspect = own?.Suspect ?? SuspectReason.None,
                SuspectWhy = RowWords.SuspectWhy(own?.Suspect ?? SuspectReason.None, row.Price, row.Shares),
                Plan = row.Plan,
                PlanAdoptedOn = row.PlanAdoptedOn,
                PlanEvidence = row.PlanEvidence,
            });
        }
    }

    private static IReadOnlyList<FilingNote> Notes(IReadOnlyList<FootnoteRecord> notes, IReadOnlyList<FilingRow> rows) =>
    [
        .. notes.Select(note => new FilingNote(
            note.Ordinal,
            note.Id,
            note.Text,
            [
                .. rows
                    .Where(row => row.Footnotes.Values.Any(ids => ids.Contains(note.Id, StringComparer.OrdinalIgnoreCase)))
                    .Select(row => new FilingNote.Reference(row.Table, row.Line, row.IsHolding)),
            ])),
    ];
}
