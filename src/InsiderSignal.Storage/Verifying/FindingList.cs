using System.Globalization;

namespace InsiderSignal.Storage.Verifying;

/// <summary>Collects findings within bounds: a store that lost a million filings needs one line that says so, not a million.</summary>
internal sealed class FindingList
{
    private const int ShownOfAKind = 100;

    private readonly List<StoreFinding> _shown = [];
    private readonly Dictionary<string, long> _counts = [];

    public void Add(string kind, string what)
    {
        var count = _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
        if (count <= ShownOfAKind)
            _shown.Add(new StoreFinding(kind, what));
    }

    public IReadOnlyList<StoreFinding> ToList() =>
    [
        .. _shown,
        .. _counts
            .Where(count => count.Value > ShownOfAKind)
            .Select(count => new StoreFinding(count.Key, string.Create(CultureInfo.InvariantCulture, $"And {count.Value - ShownOfAKind:N0} more of this kind."))),
    ];
}
