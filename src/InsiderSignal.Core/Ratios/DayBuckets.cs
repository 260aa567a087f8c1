namespace InsiderSignal.Core.Ratios;

/// <summary>Sums per day and side: of events, and of whatever the basis adds up.</summary>
internal sealed class DayBuckets(DayAxis axis)
{
    // Two places a day: buys at the even, sales at the odd one.
    private readonly int[] _events = new int[2 * axis.Length];
    private readonly long[] _amounts = new long[2 * axis.Length];

    public DayAxis Axis => axis;

    public ReadOnlySpan<int> Events => _events;

    public ReadOnlySpan<long> Amounts => _amounts;

    public static DayBuckets Fill(TradeHistory history, RatioQuery query, DayAxis axis)
    {
        var buckets = new DayBuckets(axis);
        var scan = new RatioScan(history, new RatioFilter(history, query));
        while (scan.MoveNext())
        {
            if (query.By == DateBasis.Traded)
                buckets.AddTraded(history.Columns, scan.Selected, query.Basis);
            else if (scan.FiledDay > axis.Last)
                break;
            else
                buckets.AddFiled(history.Columns, scan.Selected, query.Basis, axis.PlaceOf(scan.FiledDay));
        }

        return buckets;
    }

    /// <summary>Counts an event.</summary>
    /// <param name="day">The place of its day.</param>
    /// <param name="side">0 for a buy, 1 for a sale.</param>
    public void Count(int day, int side) => _events[(2 * day) + side]++;

    private void AddFiled(TradeColumns columns, ReadOnlySpan<int> selected, RatioBasis basis, int day)
    {
        var tags = columns.Tags;
        var sales = 0;
        foreach (var row in selected)
            sales += (int)(tags[row] & TradeTag.Sale);
        _events[2 * day] += selected.Length - sales;
        _events[(2 * day) + 1] += sales;

        var amounts = _amounts.AsSpan(2 * day, 2);
        if (basis == RatioBasis.Transactions)
        {
            var rows = columns.Rows;
            foreach (var row in selected)
                amounts[(int)(tags[row] & TradeTag.Sale)] += rows[row];
        }
        else if (basis == RatioBasis.Dollars)
        {
            var values = columns.ValuesE4;
            foreach (var row in selected)
                amounts[(int)(tags[row] & TradeTag.Sale)] += values[row];
        }
    }

    private void AddTraded(TradeColumns columns, ReadOnlySpan<int> selected, RatioBasis basis)
    {
        var days = columns.TradedDays;
        var tags = columns.Tags;
        foreach (var row in selected)
        {
            var day = axis.PlaceOf(days[row]);
            if ((uint)day >= (uint)axis.Length)
                continue;
            var place = (2 * day) + (int)(tags[row] & TradeTag.Sale);
            _events[place]++;
            if (basis == RatioBasis.Transactions)
                _amounts[place] += columns.Rows[row];
            else if (basis == RatioBasis.Dollars)
                _amounts[place] += columns.ValuesE4[row];
        }
    }
}
