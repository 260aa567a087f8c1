using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Components.Wording;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Trades;

/// <summary>Lists of trades as pages and the API show them: found in a history, with what the store says of each.</summary>
internal sealed class TradeLists(Store store)
{
    private const int MostAtOnce = 1000;

    // A sample has none, and is not there yet when this is made.
    private readonly string? _origin = store.Mode == StoreMode.Sample ? null : FilingOrigin.Of(store);
    private readonly TradeListReader _rows = new(store);
    private readonly OfferingReader _offerings = new(store);

    /// <summary>The host that the filings were fetched from; null for a sample and for what was read from disk.</summary>
    public string? Origin => _origin;

    /// <summary>Whether there are no such filings at the SEC: a sample, or what another host invented.</summary>
    public bool IsSimulated => store.Mode == StoreMode.Sample || (_origin is { } origin && !FilingOrigin.IsSec(origin));

    /// <summary>The latest trades that pass a filter, latest first.</summary>
    public Task<IReadOnlyList<TradeListItem>> LatestAsync(TradeHistory history, TradeFilter filter, int most, CancellationToken cancellationToken) =>
        ItemsAsync(TradeScreen.Latest(history, filter, most), cancellationToken);

    /// <summary>The lines of trades, in the order given. Two queries for a thousand; two more where whale buys are among them, for what speaks for an offering.</summary>
    public async Task<IReadOnlyList<TradeListItem>> ItemsAsync(IReadOnlyCollection<TradeRecord> trades, CancellationToken cancellationToken)
    {
        var items = new List<TradeListItem>(trades.Count);
        // A statement takes only so many names at once.
        foreach (var some in trades.Chunk(MostAtOnce))
            items.AddRange((await _rows.ReadAsync(some, cancellationToken)).Select(row => TradeListItems.Of(row, IsSimulated)));
        return await WithOfferingsAsync(items, cancellationToken);
    }

    private async Task<IReadOnlyList<TradeListItem>> WithOfferingsAsync(List<TradeListItem> items, CancellationToken cancellationToken)
    {
        var whales = items.Where(item => item.Tier is TradeTier.Whale or TradeTier.Mega).Select(item => new NamedPurchase(new TradeEventId(item.Accession, item.Line), item.Issuer, item.TradedOn)).ToList();
        if (whales.Count == 0)
            return items;
        var offerings = await _offerings.ReadAsync(whales, cancellationToken);
        return items.ConvertAll(item => offerings.TryGetValue(new TradeEventId(item.Accession, item.Line), out var evidence) ? item with { Offering = TradeWords.Offering(evidence) } : item);
    }
}
