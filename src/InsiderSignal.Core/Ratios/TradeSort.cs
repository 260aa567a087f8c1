using System.Runtime.InteropServices;

namespace InsiderSignal.Core.Ratios;

/// <summary>Sorts columns in place into <see cref="TradeOrder"/>: by counting into days, then within each day. It allocates the permutation and one spare column.</summary>
internal static class TradeSort
{
    public static void Sort(int[] filedDays, TradeColumns columns)
    {
        var order = new RowOrder(filedDays, columns);
        if (IsSorted(order, filedDays.Length))
            return;

        var from = ByDay(filedDays, out var longestDay);
        SortWithinDays(filedDays, columns, from, order, longestDay);
        var spare = new long[from.Length];
        Permute(filedDays, from, spare);
        Permute(columns.Tags, from, spare);
        Permute(columns.Issuers, from, spare);
        Permute(columns.Owners, from, spare);
        Permute(columns.TradedDays, from, spare);
        Permute(columns.KnownFrom, from, spare);
        Permute(columns.KnownUntil, from, spare);
        Permute(columns.Rows, from, spare);
        Permute(columns.ValuesE4, from, spare);
        Permute(columns.Accessions, from, spare);
        Permute(columns.Lines, from, spare);
        Permute(columns.HoldingSharesE3, from, spare);
    }

    private static bool IsSorted(RowOrder order, int count)
    {
        for (var i = 1; i < count; i++)
        {
            if (order.Compare(i - 1, i) > 0)
                return false;
        }

        return true;
    }

    /// <summary>For each place in order of day, the row that belongs there; rows of one day stay in order of arrival.</summary>
    private static int[] ByDay(int[] filedDays, out int longestDay)
    {
        var first = filedDays.Min();
        var next = new int[filedDays.Max() - first + 1];
        foreach (var day in filedDays)
            next[day - first]++;
        longestDay = next.Max();
        var start = 0;
        for (var day = 0; day < next.Length; day++)
            (next[day], start) = (start, start + next[day]);

        var from = new int[filedDays.Length];
        for (var row = 0; row < filedDays.Length; row++)
            from[next[filedDays[row] - first]++] = row;
        return from;
    }

    private static void SortWithinDays(int[] filedDays, TradeColumns columns, int[] from, RowOrder order, int longestDay)
    {
        var pairs = new ulong[longestDay];
        var start = 0;
        while (start < from.Length)
        {
            var end = start + 1;
            while (end < from.Length && filedDays[from[end]] == filedDays[from[start]])
                end++;
            var rows = from.AsSpan(start, end - start);
            var keys = pairs.AsSpan(0, rows.Length);
            for (var i = 0; i < rows.Length; i++)
                keys[i] = ((ulong)(uint)columns.Issuers[rows[i]] << 32) | (uint)columns.Owners[rows[i]];
            keys.Sort(rows);
            SortTies(keys, rows, order);
            start = end;
        }
    }

    private static void SortTies(ReadOnlySpan<ulong> keys, Span<int> rows, RowOrder order)
    {
        var start = 0;
        for (var end = 1; end <= rows.Length; end++)
        {
            if (end < rows.Length && keys[end] == keys[start])
                continue;
            if (end - start > 1)
                rows[start..end].Sort(order);
            start = end;
        }
    }

    // By way of a spare column: the reads do not wait for one another, as they would along the cycles of the permutation.
    private static void Permute<T>(T[] column, int[] from, long[] spare)
        where T : unmanaged
    {
        var moved = MemoryMarshal.Cast<long, T>(spare.AsSpan())[..column.Length];
        for (var place = 0; place < from.Length; place++)
            moved[place] = column[from[place]];
        moved.CopyTo(column);
    }
}
