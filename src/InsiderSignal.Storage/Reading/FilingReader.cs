using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Storage.Reading;

/// <summary>Reads one filing with its trades. At most seven queries, each by a key or an index.</summary>
public sealed class FilingReader(Store store)
{
    // A copy is filed within five days of another of its chain; whatever is further off than this is no part of one.
    private const int CopyDays = 30;

    /// <summary>The filing; null when it is not stored.</summary>
    public async Task<StoredFiling?> ReadAsync(AccessionNumber accession, CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        var parties = await (
            from owner in context.FilingOwners.Where(owner => owner.Accession == accession)
            join filing in context.Filings on owner.Accession equals filing.Accession
            from issuer in context.Issuers.Where(issuer => issuer.Cik == filing.IssuerCik).DefaultIfEmpty()
            orderby owner.Ordinal
            select new { Owner = owner, Filing = filing, Issuer = issuer }).ToListAsync(cancellationToken);
        if (parties.Count == 0)
            return null;
        var filed = parties[0].Filing;
        var rows = await EventRowsAsync(context, accession, cancellationToken);
        var events = rows.Count == 0 ? ([], []) : await EventsAsync(context, filed.IssuerCik, rows, cancellationToken);
        return new StoredFiling
        {
            Filing = filed,
            Issuer = parties[0].Issuer,
            Owners = [.. parties.Select(party => party.Owner)],
            Transactions = await context.Transactions.Where(row => row.Accession == accession).OrderBy(row => row.TableNumber).ThenBy(row => row.Line).ToListAsync(cancellationToken),
            Holdings = await context.Holdings.Where(row => row.Accession == accession).OrderBy(row => row.TableNumber).ThenBy(row => row.Line).ToListAsync(cancellationToken),
            Footnotes = await context.Footnotes.Where(note => note.Accession == accession).OrderBy(note => note.Ordinal).ToListAsync(cancellationToken),
            EventRows = rows,
            Events = events.Own,
            AlikeEvents = events.Alike,
            Amendments = await AmendmentsAsync(context, filed, cancellationToken),
        };
    }

    private static Task<List<EventRow>> EventRowsAsync(StoreContext context, AccessionNumber accession, CancellationToken cancellationToken) => (
        from mine in context.TradeRows.Where(row => row.Accession == accession).Select(row => new { row.EventAccession, row.EventLine }).Distinct()
        join row in context.TradeRows on new { mine.EventAccession, mine.EventLine } equals new { row.EventAccession, row.EventLine }
        join typed in context.Transactions.Where(typed => typed.TableNumber == OwnershipTable.NonDerivative) on new { row.Accession, row.Line } equals new { typed.Accession, typed.Line }
        join filing in context.Filings on row.Accession equals filing.Accession
        orderby filing.FiledOn, row.Accession, row.Line
        select new EventRow
        {
            Event = new TradeEventId(row.EventAccession, row.EventLine),
            Accession = row.Accession,
            Line = row.Line,
            Form = filing.Form,
            FiledOn = filing.FiledOn,
            Shares = typed.Shares,
            Price = typed.Price,
            SupersededBy = row.SupersededBy,
            Suspect = row.Suspect,
        }).ToListAsync(cancellationToken);

    /// <summary>The issuer's events filed about as these were are few: which of them belong to these is told here.</summary>
    private static async Task<(IReadOnlyList<FiledEvent> Own, IReadOnlyList<FiledEvent> Alike)> EventsAsync(StoreContext context, Cik issuer, List<EventRow> rows, CancellationToken cancellationToken)
    {
        var (first, last) = (rows.Min(row => row.FiledOn).AddDays(-CopyDays), rows.Max(row => row.FiledOn).AddDays(CopyDays));
        var events = await (
            from trade in context.TradeEvents.Where(trade => trade.IssuerCik == issuer && trade.FiledOn >= first && trade.FiledOn <= last && trade.KnownUntil == null)
            from owner in context.FilingOwners.Where(owner => owner.Accession == trade.Accession && owner.Ordinal == 1).DefaultIfEmpty()
            select new FiledEvent
            {
                Id = new TradeEventId(trade.Accession, trade.Line),
                Owner = trade.OwnerCik,
                OwnerName = owner.Name,
                TradedOn = trade.TradedOn,
                FiledOn = trade.FiledOn,
                Side = trade.Side,
                Shares = trade.Shares,
                Value = trade.Value,
                SharesBefore = trade.SharesBefore,
                IsPlanned = trade.IsPlanned,
                PlanAdoptedOn = trade.PlanAdoptedOn,
                IsSuspect = trade.IsSuspect,
                IsRoutine = trade.IsRoutine,
                CopyOf = trade.CopyOfAccession == null ? null : new TradeEventId(trade.CopyOfAccession.Value, trade.CopyOfLine!.Value),
            }).ToListAsync(cancellationToken);
        var own = rows.Select(row => row.Event).ToHashSet();
        var originals = events.Where(trade => own.Contains(trade.Id)).Select(trade => trade.CopyOf ?? trade.Id).ToHashSet();
        var inOrder = events.OrderBy(trade => trade.FiledOn).ThenBy(trade => trade.Id.Accession).ThenBy(trade => trade.Id.Line).ToList();
        var counted = events.Where(trade => originals.Contains(trade.Id)).ToList();
        return (
            inOrder.FindAll(trade => originals.Contains(trade.CopyOf ?? trade.Id)),
            inOrder.FindAll(trade => trade.CopyOf is null && !originals.Contains(trade.Id) && counted.Exists(trade.IsAlike)));
    }

    private static async Task<IReadOnlyList<AmendedFiling>> AmendmentsAsync(StoreContext context, FilingRecord filed, CancellationToken cancellationToken)
    {
        var others = context.Filings.Where(other => other.IssuerCik == filed.IssuerCik && other.LeadOwnerCik == filed.LeadOwnerCik && other.Accession != filed.Accession);
        others = filed.Form.IsAmendment()
            ? others.Where(other => other.FiledOn == filed.DateOfOriginalSubmission && other.Form < OwnershipForm.Form3Amendment)
            : others.Where(other => other.FiledOn >= filed.FiledOn && other.DateOfOriginalSubmission == filed.FiledOn && other.Form >= OwnershipForm.Form3Amendment);
        return await others
            .OrderBy(other => other.FiledOn)
            .Select(other => new AmendedFiling(other.Accession, other.Form, other.FiledOn))
            .ToListAsync(cancellationToken);
    }
}
