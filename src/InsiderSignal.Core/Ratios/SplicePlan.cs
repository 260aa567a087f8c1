namespace InsiderSignal.Core.Ratios;

/// <summary>Which stretches of two sorted histories make up a third: the base without some issuers, with fresh records in their places.</summary>
internal sealed class SplicePlan
{
    private readonly List<Stretch> _stretches = [];

    private SplicePlan(TradeHistory @base, ReadOnlySpan<bool> dropped, TradeHistory fresh)
    {
        var issuers = @base.Columns.Issuers;
        var inserted = 0;
        var insertAt = NextInsertion(@base, fresh, inserted);
        var start = 0;
        for (var row = 0; row <= issuers.Length; row++)
        {
            var isDropped = row < issuers.Length && dropped[issuers[row]];
            if (!isDropped && row != insertAt)
                continue;
            Append(isFresh: false, start, row);
            start = isDropped ? row + 1 : row;
            var from = inserted;
            while (insertAt == row)
                insertAt = NextInsertion(@base, fresh, ++inserted);
            Append(isFresh: true, from, inserted);
        }

        Append(isFresh: false, start, issuers.Length);
    }

    public int Count { get; private set; }

    public IReadOnlyList<Stretch> Stretches => _stretches;

    /// <param name="base">The history that most rows come from.</param>
    /// <param name="dropped">For each place in the base's table of issuers, whether its rows are left out.</param>
    /// <param name="fresh">The history whose rows all go in.</param>
    public static SplicePlan Make(TradeHistory @base, ReadOnlySpan<bool> dropped, TradeHistory fresh) => new(@base, dropped, fresh);

    public T[] Apply<T>(T[] @base, T[] fresh)
    {
        var column = GC.AllocateUninitializedArray<T>(Count);
        var at = 0;
        foreach (var stretch in _stretches)
        {
            Array.Copy(stretch.IsFresh ? fresh : @base, stretch.Start, column, at, stretch.Length);
            at += stretch.Length;
        }

        return column;
    }

    /// <summary>As <see cref="Apply"/>, for places in tables that changed.</summary>
    public int[] ApplyPlaces(int[] @base, int[] basePlaces, int[] fresh, int[] freshPlaces)
    {
        var column = Apply(@base, fresh);
        var at = 0;
        foreach (var stretch in _stretches)
        {
            var places = stretch.IsFresh ? freshPlaces : basePlaces;
            foreach (ref var place in column.AsSpan(at, stretch.Length))
                place = places[place];
            at += stretch.Length;
        }

        return column;
    }

    /// <summary>The base row that a fresh row goes before; −1 when there are no more fresh rows.</summary>
    private static int NextInsertion(TradeHistory @base, TradeHistory fresh, int row)
    {
        if (row == fresh.Count)
            return -1;
        var record = fresh[row];
        var (low, high) = @base.Filed.RangeOf(record.FiledDay);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (TradeOrder.Compare(@base[middle], record) <= 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private void Append(bool isFresh, int start, int end)
    {
        if (end == start)
            return;
        _stretches.Add(new Stretch(isFresh, start, end - start));
        Count += end - start;
    }

    /// <summary>Rows in a row, out of the fresh history or the base.</summary>
    internal readonly record struct Stretch(bool IsFresh, int Start, int Length);
}
