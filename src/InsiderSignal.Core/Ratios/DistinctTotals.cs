namespace InsiderSignal.Core.Ratios;

/// <summary>Totals of distinct owners or issuers: counted for each last day of a window.</summary>
internal sealed class DistinctTotals(DayAxis axis, int[] buys, int[] sells, SummedTotals trades) : IWindowTotals
{
    public WindowCount Of(DaySpan window)
    {
        var end = axis.PlaceOf(window.End);
        return new WindowCount(buys[end], sells[end], trades.Of(window).Events);
    }
}
