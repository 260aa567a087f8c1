using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Web.Methodology;

/// <summary>
/// The count of all rows. It reads them all, which takes half a minute for twenty years on a cold disk: so it is begun when it is first asked
/// for, again only for a newer history and after an hour at the soonest, and nobody waits long. Readers who ask at once share one count.
/// </summary>
internal sealed class RowTallies(Store store, HistorySnapshot snapshot, TimeProvider time)
{
    private static readonly TimeSpan Soonest = TimeSpan.FromHours(1);
    // Every reader waits so long until the first count is there; a store of a few years is counted by then.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);
    private readonly Lock _choosing = new();
    private CountedRows? _last;
    private Task<CountedRows?>? _running;

    /// <summary>The newest count; null while the first is being made.</summary>
    public async Task<CountedRows?> ReadAsync(CancellationToken cancellationToken)
    {
        var running = Choose();
        var waited = await Task.WhenAny(running, Task.Delay(Patience, cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();
        return waited == running ? await running : _last;
    }

    /// <summary>The last count where it is good; else the one that is being made, begun if it is not.</summary>
    private Task<CountedRows?> Choose()
    {
        lock (_choosing)
        {
            if (_running is { IsCompletedSuccessfully: true })
                _last = _running.Result;
            if (_running is { IsCompleted: false })
                return _running;
            if (_last is { } last && (last.Version == snapshot.Version || time.GetUtcNow() - last.At < Soonest))
                return Task.FromResult<CountedRows?>(last);
            // Not broken off with the reader who asked first: others wait for it. One that failed is begun anew by who asks next.
            return _running = Task.Run(CountAsync);
        }
    }

    private async Task<CountedRows?> CountAsync()
    {
        var (version, at) = (snapshot.Version, time.GetUtcNow());
        return new CountedRows(await new RowTallyReader(store).ReadAsync(CancellationToken.None), at, version);
    }
}
