namespace InsiderSignal.Core.Trades;

/// <summary>
/// How many shares were held before a trade: for each holding touched (direct ownership, or indirect of one nature) what it
/// was before its first tranche, added up. The tranche order is not filed; of the holdings that the tranches imply, the one
/// before the first sale is the largest and the one before the first purchase the smallest.
/// </summary>
internal static class SharesBefore
{
    /// <returns>Null when a row lacks its shares or the holding after it, or when the figures imply less than nothing.</returns>
    public static decimal? Of(IReadOnlyList<StandingRow> rows)
    {
        if (rows.Count == 1)
            return NotNegative(Before(rows[0].Row));

        var holdings = new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase);
        foreach (var standing in rows)
        {
            var row = standing.Row;
            if (Before(row) is not { } before)
                return null;
            var holding = row.IsIndirect ? "I" + row.NatureOfOwnership?.Trim() : "D";
            if (!holdings.TryGetValue(holding, out var other))
                holdings.Add(holding, before);
            else
                holdings[holding] = row.Key.Side == TradeSide.Sale ? Math.Max(before, other) : Math.Min(before, other);
        }

        return NotNegative(holdings.Values.Sum());
    }

    private static decimal? Before(TradeRow row) =>
        row.Key.Side == TradeSide.Sale ? row.SharesOwnedFollowing + row.Shares : row.SharesOwnedFollowing - row.Shares;

    private static decimal? NotNegative(decimal? shares) => shares < 0 ? null : shares;
}
