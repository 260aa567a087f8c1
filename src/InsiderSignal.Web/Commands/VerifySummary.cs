using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Storage.Verifying;

namespace InsiderSignal.Web.Commands;

/// <summary>What a store holds by its ledger, and what is wrong with it. The names are those of an import's summary.</summary>
internal sealed record VerifySummary(
    long Filings, long Stored, long Duplicates, long Quarantined, long OutOfScope, long Events, double Seconds, long Owed, int Findings)
{
    public static async Task<VerifySummary> OfAsync(
        Store store, IReadOnlyList<StoreFinding> findings, TimeSpan elapsed, CancellationToken cancellationToken)
    {
        var counts = new StoreCountsReader(store);
        var states = await new LedgerReader(store).StatesAsync(cancellationToken);
        return new VerifySummary(
            (await counts.ReadAsync(cancellationToken)).Filings,
            states.GetValueOrDefault(LedgerState.Stored),
            0,
            states.GetValueOrDefault(LedgerState.Quarantined),
            states.GetValueOrDefault(LedgerState.OutOfScope),
            await counts.StandingEventsAsync(cancellationToken),
            Math.Round(elapsed.TotalSeconds, 3),
            states.GetValueOrDefault(LedgerState.Owed),
            findings.Count);
    }
}
