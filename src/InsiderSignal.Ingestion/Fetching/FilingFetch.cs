using System.Collections.Concurrent;
using System.Threading.Channels;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Edgar;
using InsiderSignal.Edgar.Client;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;

namespace InsiderSignal.Ingestion.Fetching;

/// <summary>
/// Fetches what the ledger owes and sends it down the pipeline. What cannot be had stays owed, so nothing that an index named is ever forgotten.
/// </summary>
public sealed class FilingFetch(EdgarSource edgar, Store store, SicSectorMap sectors, MissingFilings missing, TimeProvider time)
{
    // Enough to use every slot of the limiter while answers are under way.
    private const int AtOnce = 8;

    // Two tasks may find the same filing owed at the same time.
    private readonly ConcurrentDictionary<AccessionNumber, bool> _underWay = new();

    // Issuers of stored filings whose events have not been shown: kept when a run breaks off in between, for the next one.
    private readonly ConcurrentDictionary<Cik, bool> _notShown = new();

    /// <summary>Fetches, stores and derives.</summary>
    /// <param name="owed">Ledger entries with a key that are <see cref="Due"/>.</param>
    /// <param name="progress">Told how many are settled.</param>
    /// <param name="cancellationToken">Stops; what was stored is kept, the rest stays owed.</param>
    public async Task<FetchOutcome> RunAsync(IEnumerable<LedgerEntry> owed, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(owed);
        var mine = owed.Where(entry => _underWay.TryAdd(entry.Accession, true)).ToList();
        try
        {
            return await FetchAsync(mine, progress, cancellationToken);
        }
        finally
        {
            foreach (var entry in mine)
                _underWay.TryRemove(entry.Accession, out _);
        }
    }

    /// <summary>Those that may be asked for now: not under way, and not missed a moment ago.</summary>
    public IReadOnlyList<LedgerEntry> Due(IEnumerable<LedgerEntry> owed) =>
        [.. owed.Where(entry => missing.IsDue(entry.Accession) && !_underWay.ContainsKey(entry.Accession))];

    private async Task<FetchOutcome> FetchAsync(IReadOnlyList<LedgerEntry> owed, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        using var intake = new FilingIntake(store, sectors, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var answers = Channel.CreateBounded<Answer>(AtOnce * 4);
        var asking = AskAllAsync(owed, answers.Writer, stop.Token);
        var settled = 0;
        var absent = 0;
        var accepted = new List<DateTimeOffset>();
        try
        {
            var batcher = new FilingBatcher(time);
            while (await answers.Reader.WaitToReadAsync(cancellationToken))
            {
                var batch = new FilingBatch();
                while (!batch.IsFull && answers.Reader.TryRead(out var answer))
                {
                    if (answer.Content is { } content)
                        batcher.AddFetched(answer.Entry, new SourceEntry { Name = NameOf(answer.Entry), Content = content }, batch);
                    else if (missing.IsGivenUp(answer.Entry))
                        batch.Quarantined.Add(NotToBeHad(answer.Entry));
                    else
                        absent++;
                }

                intake.Take(batch);
                foreach (var filing in batch.Filings)
                    _notShown[filing.Filing.Document.Issuer.Cik] = true;
                accepted.AddRange(batch.Filings.Select(read => read.Filing.AcceptedAt).OfType<DateTimeOffset>());
                settled += batch.Filings.Count + batch.Quarantined.Count + batch.OutOfScope.Count;
                progress?.Report(settled);
            }
        }
        finally
        {
            // The store may have refused a batch: nobody must go on asking.
            await stop.CancelAsync();
            await ((Task)asking).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        cancellationToken.ThrowIfCancellationRequested();
        // Whoever derives them, they are shown from here: another task may be at it, and not be done for long.
        var issuers = _notShown.Keys.ToList();
        intake.Writer.DeriveEvents(issuers, cancellationToken);
        foreach (var issuer in issuers)
            _notShown.TryRemove(issuer, out _);
        return new FetchOutcome
        {
            Settled = settled,
            Missing = absent,
            Trouble = await asking,
            AcceptedAt = accepted,
            Issuers = issuers,
            Tally = intake.Tally,
        };
    }

    /// <summary>Asks for everything, several at once.</summary>
    /// <returns>Why it stopped early; null when it did not.</returns>
    private async Task<EdgarException?> AskAllAsync(IReadOnlyList<LedgerEntry> owed, ChannelWriter<Answer> answers, CancellationToken cancellationToken)
    {
        var patience = new Patience();
        EdgarException? trouble = null;
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = enough.Token };
            await Parallel.ForEachAsync(owed, options, async (entry, stopped) =>
            {
                try
                {
                    var content = await edgar.SubmissionAsync(entry.Cik ?? default, entry.Accession, stopped);
                    await answers.WriteAsync(new Answer(entry, content), stopped);
                    patience.Restore();
                }
                catch (EdgarException fault)
                {
                    trouble = fault;
                    if (!patience.Bears(fault))
                        await enough.CancelAsync();
                }
            });
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Given up by ourselves: the trouble says why.
        }
        finally
        {
            answers.TryComplete();
        }

        return trouble;
    }

    private static string NameOf(LedgerEntry entry) => $"edgar/data/{entry.Cik?.Value}/{entry.Accession}.txt";

    private QuarantineEntry NotToBeHad(LedgerEntry entry) => new()
    {
        Source = NameOf(entry),
        Accession = entry.Accession,
        Reason = "listed by EDGAR, and not in its archive (404)",
        SeenAt = time.GetUtcNow(),
    };

    private readonly record struct Answer(LedgerEntry Entry, ReadOnlyMemory<byte>? Content);
}
