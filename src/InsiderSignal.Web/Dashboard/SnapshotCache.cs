using System.Collections.Concurrent;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Ingestion.Serving;

namespace InsiderSignal.Web.Dashboard;

/// <summary>Keeps answers for as long as the history that they were made from is the newest. Readers who ask at once share one answer.</summary>
internal sealed class SnapshotCache(HistorySnapshot snapshot)
{
    /// <summary>Answers of a kind of which there are many, such as weeks: a reader turns some pages, a crawler all of them.</summary>
    private const int MostOfMany = 8;

    private readonly Lock _replacing = new();
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
        // Overtaken while it was made: not worth keeping.
        if (Of(history) is not { } generation)
            return await make(history);

        // On a thread of its own: most answers are reckoned without a pause, and who else asks would wait in line for the lock.
        var made = new Lazy<Task<object>>(() => Task.Run(async () => (object)await make(history)));
        var answer = generation.Answers.GetOrAdd(name, made);
        if (isOfMany)
            generation.KeepAmongMany(name);
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

    /// <summary>What is kept of a history; null where it is no longer the newest.</summary>
    private Generation? Of(TradeHistory history)
    {
        var generation = _generation;
        if (ReferenceEquals(generation.History, history))
            return generation;
        // Many ask at once for a new history: all of them for the same one, and none puts an older one back.
        lock (_replacing)
        {
            if (ReferenceEquals(_generation.History, history))
                return _generation;
            return ReferenceEquals(history, snapshot.Current) ? _generation = new Generation(history) : null;
        }
    }

    private sealed record Generation(TradeHistory History)
    {
        /// <summary>Those of which there are many, the one asked for last at the end.</summary>
        private readonly List<string> _many = [];

        public ConcurrentDictionary<string, Lazy<Task<object>>> Answers { get; } = new(StringComparer.Ordinal);

        /// <summary>Lets an answer take the place of the one of many that was asked for longest ago.</summary>
        public void KeepAmongMany(string name)
        {
            lock (_many)
            {
                _many.Remove(name);
                _many.Add(name);
                if (_many.Count <= MostOfMany)
                    return;
                Answers.TryRemove(_many[0], out _);
                _many.RemoveAt(0);
            }
        }
    }
}
