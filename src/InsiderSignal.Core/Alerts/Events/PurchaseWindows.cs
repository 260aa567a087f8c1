using InsiderSignal.Core.Screening;

namespace InsiderSignal.Core.Alerts.Events;

/// <summary>The purchases of one company in order of trade date, those that are known at a time among them, and the latest 30 days with enough buyers.</summary>
internal sealed class PurchaseWindows
{
    private readonly int[] _days;
    private readonly int[] _owners;
    private readonly int[] _held;
    private readonly bool[] _isKnown;
    private readonly int _fewest;

    /// <param name="days">Trade dates, ascending.</param>
    /// <param name="owners">The owner of each, by any number.</param>
    /// <param name="fewest">Distinct owners of a window, at least.</param>
    public PurchaseWindows(int[] days, int[] owners, int fewest)
    {
        (_days, _fewest) = (days, fewest);
        _isKnown = new bool[days.Length];
        var distinct = new Dictionary<int, int>();
        _owners = Array.ConvertAll(owners, owner => distinct.TryGetValue(owner, out var place) ? place : distinct[owner] = distinct.Count);
        _held = new int[distinct.Count];
    }

    public bool IsKnown(int place) => _isKnown[place];

    public void Know(int place, bool isKnown) => _isKnown[place] = isKnown;

    public void KnowAll(bool isKnown) => Array.Fill(_isKnown, isKnown);

    /// <summary>The window that ends with the latest of the known purchases that end one; null when none ends in the period.</summary>
    /// <param name="since">First trade date on which it may end.</param>
    /// <param name="until">Last trade date on which it may end.</param>
    public PurchaseWindow? Latest(int since, int until)
    {
        var past = PlaceAfter(until);
        var (start, owners) = (past, 0);
        PurchaseWindow? found = null;
        for (var last = past - 1; last >= 0 && _days[last] >= since; last--)
        {
            if (!_isKnown[last])
                continue;
            for (; start > 0 && _days[start - 1] > _days[last] - ClusterFinder.WindowDays; start--)
            {
                if (_isKnown[start - 1] && _held[_owners[start - 1]]++ == 0)
                    owners++;
            }

            if (owners >= _fewest)
            {
                found = new PurchaseWindow(start, last + 1, owners, _days[last]);
                break;
            }

            if (--_held[_owners[last]] == 0)
                owners--;
        }

        for (; start < past; start++)
            _held[_owners[start]] = 0;
        return found;
    }

    private int PlaceAfter(int day)
    {
        var (low, high) = (0, _days.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_days[middle] <= day)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
