using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Web.Commands;

/// <summary>What a store holds by its ledger, and what is wrong with it. The names are those of an import's summary.</summary>
internal sealed record VerifySummary(
    long Filings, long Stored, long Duplicates, long Quarantined, long OutOfScope, long Events, double Seconds, long Owed, int Findings)
{
    public static async Task<VerifySummary> OfAsync(
        Store store, IReadOnlyList<StoreFinding> findings, TimeSpan elapsed, CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        var states = await context.Ledger.GroupBy(entry => entry.State).Select(group => new { group.Key, Count = group.LongCount() }).ToListAsync(cancellationToken);
        long In(LedgerState state) => states.Find(group => group.Key == state)?.Count ?? 0;
        return new VerifySummary(
            await context.Filings.LongCountAsync(cancellationToken),
            In(LedgerState.Stored),
            0,
            In(LedgerState.Quarantined),
            In(LedgerState.OutOfScope),
            await new StoreCountsReader(store).StandingEventsAsync(cancellationToken),
            Math.Round(elapsed.TotalSeconds, 3),
            In(LedgerState.Owed),
            findings.Count);
    }
}
