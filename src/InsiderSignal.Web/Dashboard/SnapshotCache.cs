using System.Collections.Concurrent;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Ingestion.Serving;

namespace InsiderSignal.Web.Dashboard;

/// <summary>Keeps answers for as long as the history that they were made from is the newest. Readers who ask at once share one answer.</summary>
internal sealed class SnapshotCache(HistorySnapshot snapshot)
{
    /// <summary>Answers of a kind of which there are many, such as weeks: a reader turns some pages, a crawler all of them.</summary>
    private const int MostOfMany = 8;

    private volatile Generation _generation = new(TradeHistory.Empty);

    /// <summary>The answer of a name, made once for each history. A failure is told to those who wait for it, and not kept.</summary>
    public Task<T> GetAsync<T>(string name, Func<TradeHistory, Task<T>> make)
        where T : class => GetAsync(snapshot.Current, name, make);

    /// <summary>The answer of a name from one history: a part of another answer, which must not mix two.</summary>
    public Task<T> GetAsync<T>(TradeHistory history, string name, Func<TradeHistory, Task<T>> make)
        where T : class => GetAsync(history, name, make, isOfMany: false);

    /// <summary>The same for a name of which a history has very many: only the latest few are kept.</summary>
    public Task<T> GetOfManyAsync<T>(TradeHistory history, string name, Func<TradeHistory, Task<T>> make)
        where T : class => GetAsync(history, name, make, isOfMany: true);

    private async Task<T> GetAsync<T>(TradeHistory history, string name, Func<TradeHistory, Task<T>> make, bool isOfMany)
        where T : class
    {
        var generation = _generation;
        if (!ReferenceEquals(generation.History, history))
        {
            // Overtaken while it was made: not worth keeping.
            if (!ReferenceEquals(history, snapshot.Current))
                return await make(history);
            _generation = generation = new Generation(history);
        }

        // On a thread of its own: most answers are reckoned without a pause, and who else asks would wait in line for the lock.
        var made = new Lazy<Task<object>>(() => Task.Run(async () => (object)await make(history)));
        var answer = generation.Answers.GetOrAdd(name, made);
        if (isOfMany && ReferenceEquals(answer, made))
            generation.ForgetOldest(name);
        try
        {
            return (T)await answer.Value;
        }
        catch
        {
            generation.Answers.TryRemove(KeyValuePair.Create(name, answer));
            throw;
        }
    }

    private sealed record Generation(TradeHistory History)
    {
        private readonly ConcurrentQueue<string> _many = new();

        public ConcurrentDictionary<string, Lazy<Task<object>>> Answers { get; } = new(StringComparer.Ordinal);

        /// <summary>Makes room for a newcomer among those of which there are many.</summary>
        public void ForgetOldest(string newcomer)
        {
            _many.Enqueue(newcomer);
            while (_many.Count > MostOfMany && _many.TryDequeue(out var oldest))
                Answers.TryRemove(oldest, out _);
        }
    }
}
