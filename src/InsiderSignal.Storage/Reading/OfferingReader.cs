using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Opening;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Storage.Reading;

/// <summary>Which purchases were made in an offering. At most two queries for a thousand: who bought on those days at which prices, and the footnotes that are referred to.</summary>
public sealed class OfferingReader(Store store)
{
    private const int MostAtOnce = 1000;

    /// <summary>The evidence for each purchase that has any.</summary>
    public Task<IReadOnlyDictionary<TradeEventId, OfferingEvidence>> ReadAsync(IReadOnlyCollection<TradeRecord> purchases, CancellationToken cancellationToken) =>
        ReadAsync([.. purchases.Select(NamedPurchase.Of)], cancellationToken);

    /// <summary>The evidence for each purchase that has any.</summary>
    public async Task<IReadOnlyDictionary<TradeEventId, OfferingEvidence>> ReadAsync(IReadOnlyCollection<NamedPurchase> purchases, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(purchases);
        var found = new Dictionary<TradeEventId, OfferingEvidence>();
        if (purchases.Count == 0)
            return found;
        await using var context = store.CreateContext();
        // A statement takes only so many names at once.
        foreach (var some in purchases.Chunk(MostAtOnce))
            await ReadAsync(context, some, found, cancellationToken);
        return found;
    }

    private static async Task ReadAsync(StoreContext context, NamedPurchase[] purchases, Dictionary<TradeEventId, OfferingEvidence> found, CancellationToken cancellationToken)
    {
        var bought = (await BoughtAsync(context, purchases, cancellationToken)).ToLookup(row => (row.Issuer, row.TradedOn));
        var days = purchases.Select(trade => (trade.Event, OnTheDay: bought[(trade.Issuer, trade.TradedOn)].ToList())).ToList();
        var accessions = days.SelectMany(day => day.OnTheDay.Where(row => row.Event == day.Event && row.References is not null)).Select(row => row.Accession).Distinct().ToList();
        var notes = (accessions.Count == 0 ? [] : await context.Footnotes.Where(note => accessions.Contains(note.Accession)).OrderBy(note => note.Ordinal).ToListAsync(cancellationToken))
            .ToLookup(note => note.Accession);
        foreach (var (trade, onTheDay) in days)
        {
            var own = onTheDay.Where(row => row.Event == trade).ToList();
            var evidence = Offerings.Judge(
                [.. own.SelectMany(Priced)],
                onTheDay.SelectMany(Priced),
                own.SelectMany(row => notes[row.Accession].Where(note => Refers(row.References, note.Id))).DistinctBy(note => (note.Accession, note.Ordinal)).Select(note => note.Text));
            if (evidence is not null)
                found.TryAdd(trade, evidence);
        }
    }

    /// <summary>The rows of all purchases of those issuers on those days. Copies are not other buyers.</summary>
    private static Task<List<BoughtRow>> BoughtAsync(StoreContext context, IReadOnlyCollection<NamedPurchase> purchases, CancellationToken cancellationToken)
    {
        var issuers = purchases.Select(trade => trade.Issuer).Distinct().ToList();
        var dates = purchases.Select(trade => trade.TradedOn).Distinct().ToList();
        // No trade that counts was filed before it was made: so an issuer's older filings need not be looked through.
        var first = dates.Min();
        return (
            from trade in context.TradeEvents.Where(trade =>
                issuers.Contains(trade.IssuerCik) && trade.FiledOn >= first && dates.Contains(trade.TradedOn) && trade.Side == TradeSide.Buy && trade.KnownUntil == null && trade.CopyOfAccession == null)
            join standing in context.TradeRows.Where(row => row.SupersededBy == null && row.Suspect == SuspectReason.None)
                on new { trade.Accession, trade.Line } equals new { Accession = standing.EventAccession, Line = standing.EventLine }
            join row in context.Transactions.Where(row => row.TableNumber == OwnershipTable.NonDerivative)
                on new { standing.Accession, standing.Line } equals new { row.Accession, row.Line }
            select new BoughtRow(
                new TradeEventId(trade.Accession, trade.Line), trade.IssuerCik, trade.OwnerCik, trade.TradedOn, row.Accession, row.Price, row.Shares, row.Footnotes)).ToListAsync(cancellationToken);
    }

    private static IEnumerable<PricedShares> Priced(BoughtRow row) =>
        row is { Price: { } price and > 0, Shares: { } shares and > 0 } ? [new PricedShares(row.Owner, price, shares)] : [];

    /// <summary>Whether references such as <c>price=F1 F2;shares=F3</c> name a footnote.</summary>
    private static bool Refers(string? references, string id) =>
        references is not null && references.Split(';').Any(of => new FootnoteReferences(of[(of.IndexOf('=', StringComparison.Ordinal) + 1)..]).Contains(id));

    private sealed record BoughtRow(
        TradeEventId Event, Cik Issuer, Cik Owner, DateOnly TradedOn, AccessionNumber Accession, decimal? Price, decimal? Shares, string? References);
}
