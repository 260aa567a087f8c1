using System.Runtime.InteropServices;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Screening;

/// <summary>
/// Meets filings by their trades. A filing has one issuer, one lead owner and one filed day, and the history is sorted by these:
/// so its trades lie side by side, among those of the few others that the owner filed about the issuer that day.
/// </summary>
/// <param name="history">The history.</param>
/// <param name="keys">What trades are sorted by.</param>
/// <param name="isSummed">Whether a filing's key is the sum of its trades' keys; else it is the smallest.</param>
internal sealed class FilingWalk(TradeHistory history, TradeKeys keys, bool isSummed)
{
    private readonly List<(long Key, FilingPlace Filing)> _together = [];

    /// <summary>Each filing with trades that pass, and its key; of those that lie together, the one met first goes first.</summary>
    public IEnumerable<(long Key, FilingPlace Filing)> Filings(FilterPass pass, ScreenedTotals totals)
    {
        var columns = history.Columns;
        var (day, issuer, owner) = (-1, -1, -1);
        for (var walk = keys.Walk(pass); walk.MoveNext();)
        {
            var place = walk.Place;
            if (walk.Day != day || columns.Issuers[place] != issuer || columns.Owners[place] != owner)
            {
                foreach (var filing in _together)
                    yield return filing;
                _together.Clear();
                (day, issuer, owner) = (walk.Day, columns.Issuers[place], columns.Owners[place]);
            }

            totals.Add(columns, place);
            Add(columns.Accessions[place], keys.Of(place), place);
        }

        foreach (var filing in _together)
            yield return filing;
    }

    private void Add(long accession, long key, int place)
    {
        foreach (ref var known in CollectionsMarshal.AsSpan(_together))
        {
            if (known.Filing.Accession != accession)
                continue;
            known = (isSummed ? known.Key + key : Math.Min(known.Key, key), known.Filing with { First = place });
            return;
        }

        _together.Add((key, new FilingPlace(accession, place, place)));
    }
}
