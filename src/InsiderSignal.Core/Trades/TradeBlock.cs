namespace InsiderSignal.Core.Trades;

/// <summary>
/// A block of shares as a multiset of (shares, price, shares owned following): by it, copies of an event are known.
/// </summary>
internal sealed class TradeBlock : IEquatable<TradeBlock>
{
    private readonly (decimal Shares, decimal Price, decimal Following)[] _rows;
    private readonly int _hash;

    private TradeBlock((decimal Shares, decimal Price, decimal Following)[] rows)
    {
        Array.Sort(rows);
        _rows = rows;
        var hash = new HashCode();
        foreach (var row in rows)
            hash.Add(row);
        _hash = hash.ToHashCode();
        HoldsMoreThanItTraded = rows.Max(row => row.Following) > rows.Sum(row => row.Shares);
    }

    /// <summary>Whether the holding after the trade exceeds the shares traded.</summary>
    public bool HoldsMoreThanItTraded { get; }

    /// <returns>Null when a row lacks shares, price or holding: such a block is never recognised in another.</returns>
    public static TradeBlock? Of(IReadOnlyList<StandingRow> rows)
    {
        var block = new (decimal Shares, decimal Price, decimal Following)[rows.Count];
        for (var i = 0; i < block.Length; i++)
        {
            if (rows[i].Row is not { Shares: { } shares, Price: { } price, SharesOwnedFollowing: { } following })
                return null;
            block[i] = (shares, price, following);
        }

        return new TradeBlock(block);
    }

    public bool Equals(TradeBlock? other) => other is not null && _hash == other._hash && _rows.AsSpan().SequenceEqual(other._rows);

    public override bool Equals(object? obj) => Equals(obj as TradeBlock);

    public override int GetHashCode() => _hash;
}
