using System.Collections;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;

namespace InsiderSignal.Storage.Reading;

/// <summary>The quarantine at one moment: its keys in memory, an entry with its bytes only while it is looked at.</summary>
internal sealed class QuarantineEntries(Store store, IReadOnlyList<(string Source, string ContentHash)> keys) : IReadOnlyList<QuarantineEntry>
{
    public int Count => keys.Count;

    public QuarantineEntry this[int index] =>
        Find(index) ?? throw new InvalidOperationException($"{keys[index].Source} is no longer in quarantine.");

    public IEnumerator<QuarantineEntry> GetEnumerator()
    {
        for (var i = 0; i < keys.Count; i++)
        {
            if (Find(i) is { } entry)
                yield return entry;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private QuarantineEntry? Find(int index)
    {
        using var context = store.CreateContext();
        return context.Quarantine.Find(keys[index].Source, keys[index].ContentHash);
    }
}
