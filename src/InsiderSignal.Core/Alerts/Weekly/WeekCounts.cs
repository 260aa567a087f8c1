using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Alerts.Weekly;

/// <summary>Counts of a week, at place 0, and of the weeks before it.</summary>
internal sealed class WeekCounts
{
    /// <summary>Weeks that a week is held against, at most.</summary>
    public const int Before = 12;

    private readonly int[] _buys = new int[Before + 1];
    private readonly int[] _sells = new int[Before + 1];
    private readonly int[] _planned = new int[Before + 1];
    private Int128 _boughtE4;
    private Int128 _soldE4;

    public void Add(int weeksAgo, uint tag, long valueE4)
    {
        if ((tag & TradeTag.Sale) == 0)
        {
            _buys[weeksAgo]++;
            _boughtE4 += weeksAgo == 0 ? valueE4 : 0;
            return;
        }

        _sells[weeksAgo]++;
        _planned[weeksAgo] += (tag & TradeTag.Planned) != 0 ? 1 : 0;
        _soldE4 += weeksAgo == 0 ? valueE4 : 0;
    }

    public static WeekCounts Sum(IEnumerable<WeekCounts> all)
    {
        var sum = new WeekCounts();
        foreach (var counts in all)
        {
            for (var ago = 0; ago <= Before; ago++)
            {
                sum._buys[ago] += counts._buys[ago];
                sum._sells[ago] += counts._sells[ago];
                sum._planned[ago] += counts._planned[ago];
            }

            sum._boughtE4 += counts._boughtE4;
            sum._soldE4 += counts._soldE4;
        }

        return sum;
    }

    /// <param name="weeks">How many of the weeks before are whole in the history.</param>
    public WeekFlow ToFlow(int weeks)
    {
        var sold = _sells[1..(weeks + 1)].Sum();
        return new WeekFlow
        {
            Buys = _buys[0],
            Sells = _sells[0],
            PlannedSells = _planned[0],
            Bought = (decimal)_boughtE4 / 10_000m,
            Sold = (decimal)_soldE4 / 10_000m,
            BuysBefore = Usual.Of(_buys[1..(weeks + 1)]),
            SellsBefore = Usual.Of(_sells[1..(weeks + 1)]),
            PlannedShareBefore = sold == 0 ? null : (double)_planned[1..(weeks + 1)].Sum() / sold,
        };
    }
}
