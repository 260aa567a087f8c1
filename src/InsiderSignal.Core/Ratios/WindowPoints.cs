namespace InsiderSignal.Core.Ratios;

/// <summary>Makes the points of a basis out of windows and their counts.</summary>
internal sealed class WindowPoints(IWindowTotals totals, RatioBasis basis)
{
    private const decimal TenThousandths = 10_000m;

    public DatedCount Count(DaySpan window) => new(window, totals.Of(window));

    public RatioPoint Point(DaySpan window)
    {
        var count = totals.Of(window);
        var isDollars = basis == RatioBasis.Dollars;
        // An interval of shares is one of counts: dollars are not independent draws.
        var (low, high) = isDollars ? (null, null) : WilsonInterval.Odds(count.Buys, count.Sells);
        return new RatioPoint(
            DateOnly.FromDayNumber(window.End),
            isDollars ? count.Buys / TenThousandths : count.Buys,
            isDollars ? count.Sells / TenThousandths : count.Sells,
            count.Ratio,
            low,
            high,
            count.Events);
    }
}
