using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Screening;

/// <summary>What trades are sorted by, as numbers of which the smallest comes first.</summary>
internal sealed class TradeKeys(TradeHistory history, TradeOrderKey key, bool isAscending)
{
    /// <summary>Whether trades come in order as a walk over the history's days meets them.</summary>
    public bool IsOrderOfWalk => key == TradeOrderKey.Filed;

    /// <summary>The walk that meets the newest first, or for a list that begins with the earliest filed, those of the earliest day.</summary>
    public DayWalk Walk(FilterPass pass) => new(history.Filed, pass, isEarliestDayFirst: IsOrderOfWalk && isAscending);

    public long Of(int place)
    {
        var columns = history.Columns;
        var value = key switch
        {
            // The walk's order says it all.
            TradeOrderKey.Filed => 0,
            TradeOrderKey.Traded => columns.TradedDays[place],
            TradeOrderKey.Value => columns.ValuesE4[place],
            _ => columns.HoldingSharesE3[place],
        };
        // Unknown shares come last in either order, and close to the others: pages far back are counted out by key.
        if (key == TradeOrderKey.ShareOfHolding)
            return value == TradeColumns.NoHolding ? 1 : isAscending ? value - TradeColumns.NoHolding : -value;
        return isAscending ? value : -value;
    }
}
