using System.Collections.Concurrent;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Ingestion;

namespace InsiderSignal.Web.Dashboard;

/// <summary>Keeps answers for as long as the history that they were made from is the newest.</summary>
internal sealed class SnapshotCache(HistorySnapshot snapshot)
{
    private Generation _generation = new(TradeHistory.Empty);

    /// <summary>The answer of a name; made once for each history. A failure is not kept.</summary>
    public async ValueTask<T> GetAsync<T>(string name, Func<TradeHistory, ValueTask<T>> make)
        where T : class
    {
        var history = snapshot.Current;
        var generation = _generation;
        if (!ReferenceEquals(generation.History, history))
            _generation = generation = new Generation(history);
        if (generation.Answers.TryGetValue(name, out var kept))
            return (T)kept;
        var answer = await make(history);
        generation.Answers[name] = answer;
        return answer;
    }

    private sealed record Generation(TradeHistory History)
    {
        public ConcurrentDictionary<string, object> Answers { get; } = new(StringComparer.Ordinal);
    }
}
