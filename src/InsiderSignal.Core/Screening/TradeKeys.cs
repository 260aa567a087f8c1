using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Screening;

/// <summary>What trades are sorted by, as numbers of which the smallest comes first.</summary>
internal sealed class TradeKeys(TradeHistory history, TradeOrderKey key, bool isAscending)
{
    /// <summary>Whether trades that are offered from the newest back come in order as they are.</summary>
    public bool IsNewestFirst => key == TradeOrderKey.Filed && !isAscending;

    public long Of(int place)
    {
        var columns = history.Columns;
        var value = key switch
        {
            TradeOrderKey.Filed => history.Filed.DayOf(place),
            TradeOrderKey.Traded => columns.TradedDays[place],
            TradeOrderKey.Value => columns.ValuesE4[place],
            _ => columns.HoldingSharesE3[place],
        };
        if (key == TradeOrderKey.ShareOfHolding && value == TradeColumns.NoHolding)
            return long.MaxValue;
        return isAscending ? value : -value;
    }
}
