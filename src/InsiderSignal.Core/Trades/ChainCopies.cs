namespace InsiderSignal.Core.Trades;

/// <summary>
/// Entities of one chain (a fund, its general partner, its manager; two spouses) each report the same block in filings of their
/// own. The first filed stands, the others are its copies. The security class need not be the same: two filers of one chain may
/// word the title differently, and shares, prices and holding agree in every row.
/// </summary>
public static class ChainCopies
{
    /// <summary>Days between the filed dates of two reports of one block, at most.</summary>
    public const int MostDaysApart = 5;

    /// <summary>Finds the event that each event of one trade date and side is a copy of.</summary>
    /// <param name="events">All events of the issuer on one trade date and side, in the order in which they were first filed.</param>
    /// <returns>The original of each event in turn; null for an event that counts. An original is never itself a copy.</returns>
    internal static StatedEvent?[] Originals(IReadOnlyList<StatedEvent> events)
    {
        var originals = new StatedEvent?[events.Count];
        if (events.Count < 2)
            return originals;

        var earlier = new Dictionary<TradeBlock, List<int>>();
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i].Block is not { } block)
                continue;
            if (!earlier.TryGetValue(block, out var same))
                earlier.Add(block, same = []);

            foreach (var j in same)
            {
                // A copy of a copy is a copy of the first: the chain has filed one block.
                var original = originals[j] ?? events[j];
                if (!AreOneBlock(events[j], events[i], block) || original.Key.Owner == events[i].Key.Owner)
                    continue;
                originals[i] = original;
                break;
            }

            same.Add(i);
        }

        return originals;
    }

    private static bool AreOneBlock(StatedEvent left, StatedEvent right, TradeBlock block) =>
        left.Key.Owner != right.Key.Owner
        && Math.Abs(left.FiledOn.DayNumber - right.FiledOn.DayNumber) <= MostDaysApart
        && (left.IsIndirect || right.IsIndirect || block.HoldsMoreThanItTraded);
}
