using InsiderSignal.Core.Ratios;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Web.Methodology;

/// <summary>
/// The count of all rows. It reads them all, so it is made when it is first asked for, and again only for a newer history and after
/// an hour at the soonest: a page that says when they were counted is right however many filings arrive. Readers who ask at once share one count.
/// </summary>
internal sealed class RowTallies(Store store, HistorySnapshot snapshot, TimeProvider time)
{
    private static readonly TimeSpan Soonest = TimeSpan.FromHours(1);
    private readonly Lock _choosing = new();
    private Counted? _counted;

    /// <summary>The newest count and when it was begun.</summary>
    public async Task<(RowTally Tally, DateTimeOffset At)> ReadAsync(CancellationToken cancellationToken)
    {
        var counted = Choose();
        // Not broken off with the reader who asked first: others wait for it.
        return (await counted.Tally.Value.WaitAsync(cancellationToken), counted.At);
    }

    private Counted Choose()
    {
        lock (_choosing)
        {
            var (history, now) = (snapshot.Current, time.GetUtcNow());
            var isGood = _counted is { } last
                && !(last.Tally is { IsValueCreated: true, Value.IsFaulted: true })
                && (ReferenceEquals(last.History, history) || now - last.At < Soonest);
            return isGood ? _counted! : _counted = new Counted(history, now, new Lazy<Task<RowTally>>(() => Task.Run(() => new RowTallyReader(store).ReadAsync(CancellationToken.None))));
        }
    }

    private sealed record Counted(TradeHistory History, DateTimeOffset At, Lazy<Task<RowTally>> Tally);
}
