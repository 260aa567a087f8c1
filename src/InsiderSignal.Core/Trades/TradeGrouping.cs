namespace InsiderSignal.Core.Trades;

/// <summary>
/// From rows to events: rows that agree in issuer, lead owner, trade date, side and security class are one event.
/// Price tranches of one order, and direct and indirect holdings, are so brought together.
/// </summary>
internal static class TradeGrouping
{
    /// <param name="rows">Rows of one filing in line order.</param>
    /// <returns>The groups in the order of their lowest line.</returns>
    public static IReadOnlyList<TradeGroup> ByKey(IReadOnlyList<TradeRow> rows)
    {
        if (rows.Count == 1)
            return [new TradeGroup(rows[0].Key, rows)];

        var groups = new List<TradeGroup>();
        var places = new Dictionary<TradeKey, List<TradeRow>>();
        foreach (var row in rows)
        {
            if (!places.TryGetValue(row.Key, out var together))
            {
                together = [];
                places.Add(row.Key, together);
                groups.Add(new TradeGroup(row.Key, together));
            }

            together.Add(row);
        }

        return groups;
    }
}
