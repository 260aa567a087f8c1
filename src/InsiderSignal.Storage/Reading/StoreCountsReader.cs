using InsiderSignal.Storage.Opening;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Storage.Reading;

/// <summary>Reads what the freshness line of every page rests on.</summary>
public sealed class StoreCountsReader(Store store)
{
    public async Task<StoreCounts> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        var filings = await context.Filings.LongCountAsync(cancellationToken);
        var first = await context.Filings.MinAsync(filing => (DateOnly?)filing.FiledOn, cancellationToken);
        var last = await context.Filings.MaxAsync(filing => (DateOnly?)filing.FiledOn, cancellationToken);
        var accepted = last is null ? null : await context.Filings.Where(filing => filing.FiledOn == last).MaxAsync(filing => filing.AcceptedAt, cancellationToken);
        return new StoreCounts(filings, first, last, accepted);
    }

    /// <summary>Trade events that stand and count.</summary>
    public async Task<long> StandingEventsAsync(CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        return await context.TradeEvents.LongCountAsync(trade => trade.KnownUntil == null && trade.CopyOfAccession == null, cancellationToken);
    }

    /// <summary>Whether filings were stored whose events have not been derived.</summary>
    public bool HasDirtyIssuers()
    {
        using var context = store.CreateContext();
        return context.DirtyIssuers.Any();
    }
}
