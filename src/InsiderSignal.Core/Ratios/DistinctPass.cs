using System.Buffers;

namespace InsiderSignal.Core.Ratios;

/// <summary>Hands the owners or issuers of the matching records to a counter, day by day.</summary>
internal sealed class DistinctPass(TradeHistory history, RatioQuery query, DayAxis axis)
{
    private readonly RatioFilter _filter = new(history, query);
    private readonly int[] _places = query.Basis == RatioBasis.Insiders ? history.Columns.Owners : history.Columns.Issuers;

    public int KeyCount => 2 * (query.Basis == RatioBasis.Insiders ? history.Owners.Count : history.Issuers.Count);

    /// <param name="counter">What counts.</param>
    /// <param name="buckets">The events per day of the same query.</param>
    public void Run(IDistinctCounter counter, DayBuckets buckets)
    {
        if (query.By == DateBasis.Filed)
            RunFiled(counter);
        else
            RunTraded(counter, buckets);
    }

    private void RunFiled(IDistinctCounter counter)
    {
        var scan = new RatioScan(history, _filter);
        while (scan.MoveNext() && scan.FiledDay <= axis.Last)
        {
            foreach (ref var row in scan.Selected)
                row = Key(row);
            counter.Add(axis.PlaceOf(scan.FiledDay), scan.Selected);
        }
    }

    /// <summary>The history is not in order of trade date: the keys are first put there, into the places the buckets have counted.</summary>
    private void RunTraded(IDistinctCounter counter, DayBuckets buckets)
    {
        var ends = new int[axis.Length];
        var total = 0;
        for (var day = 0; day < ends.Length; day++)
        {
            ends[day] = total;
            total += buckets.Events[2 * day] + buckets.Events[(2 * day) + 1];
        }

        var keys = ArrayPool<int>.Shared.Rent(total);
        Place(keys, ends);
        var start = 0;
        for (var day = 0; day < ends.Length; day++)
        {
            counter.Add(day, keys.AsSpan(start, ends[day] - start));
            start = ends[day];
        }

        ArrayPool<int>.Shared.Return(keys);
    }

    private void Place(int[] keys, int[] next)
    {
        var tradedDays = history.Columns.TradedDays;
        var scan = new RatioScan(history, _filter);
        while (scan.MoveNext())
        {
            foreach (var row in scan.Selected)
            {
                var day = axis.PlaceOf(tradedDays[row]);
                if ((uint)day < (uint)next.Length)
                    keys[next[day]++] = Key(row);
            }
        }
    }

    private int Key(int row) => (2 * _places[row]) + (int)(history.Columns.Tags[row] & TradeTag.Sale);
}
