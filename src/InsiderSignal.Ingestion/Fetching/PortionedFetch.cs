using InsiderSignal.Edgar.Client;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Storage.Model;

namespace InsiderSignal.Ingestion.Fetching;

/// <summary>Fetches all that is owed, a portion after the other, so that what has come can be shown meanwhile.</summary>
internal sealed class PortionedFetch(FilingFetch fetch, Func<IReadOnlyList<LedgerEntry>> owed)
{
    private const int Portion = 500;

    /// <param name="total">How many are owed.</param>
    /// <param name="goesOn">Takes each portion; false ends it.</param>
    /// <param name="progress">Told how many are settled.</param>
    /// <param name="cancellationToken">Stops; what was stored is kept, the rest stays owed.</param>
    /// <returns>How many were settled, and what came of the last portion.</returns>
    public async Task<(long Settled, FetchOutcome Last)> RunAsync(
        long total, Func<FetchOutcome, bool> goesOn, Action<long> progress, CancellationToken cancellationToken)
    {
        long settled = 0;
        while (true)
        {
            var before = settled;
            var outcome = await fetch.RunAsync(fetch.Due(owed()).Take(Portion), new Told<int>(count => progress(before + count)), cancellationToken);
            settled += outcome.Settled;
            if (!goesOn(outcome) || outcome.Settled == 0 || settled >= total)
                return (settled, outcome);
        }
    }
}
