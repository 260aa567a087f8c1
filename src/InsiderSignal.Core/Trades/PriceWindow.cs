using System.Runtime.InteropServices;

namespace InsiderSignal.Core.Trades;

/// <summary>The prices of a span of trade dates in order of price, moved forward date by date.</summary>
/// <param name="days">The dates in order; they do not change while the window lives.</param>
/// <param name="first">The index of the first date of its first position.</param>
internal sealed class PriceWindow(List<PriceDay> days, int first)
{
    private readonly List<decimal> _sorted = [];
    private int _from = first;
    private int _to = first;

    public ReadOnlySpan<decimal> Sorted => CollectionsMarshal.AsSpan(_sorted);

    public bool IsSpread => _sorted.Count > 0 && _sorted[0] * PriceCheck.FarFactor < _sorted[^1];

    /// <summary>Moves to the dates from one to another, neither of them before those of the last call.</summary>
    public void MoveTo(int from, int to)
    {
        var isFirst = _sorted.Count == 0;
        for (; _to < days.Count && days[_to].Day <= to; _to++)
        {
            foreach (var row in days[_to].Rows)
                Add(row.Row.Price!.Value, isFirst);
        }

        if (isFirst)
            _sorted.Sort();
        for (; _from < _to && days[_from].Day < from; _from++)
        {
            foreach (var row in days[_from].Rows)
                _sorted.RemoveAt(_sorted.BinarySearch(row.Row.Price!.Value));
        }
    }

    private void Add(decimal price, bool isFirst)
    {
        if (isFirst)
        {
            _sorted.Add(price);
            return;
        }

        var place = _sorted.BinarySearch(price);
        _sorted.Insert(place < 0 ? ~place : place, price);
    }
}
