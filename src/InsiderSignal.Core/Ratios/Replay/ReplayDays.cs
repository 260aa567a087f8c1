using InsiderSignal.Core.Calendar;

namespace InsiderSignal.Core.Ratios.Replay;

/// <summary>The business days of a history: the days on which a replay stops.</summary>
internal sealed class ReplayDays
{
    private readonly List<int> _days = [];
    private readonly int[] _placeFrom;

    public ReplayDays(int first, int last)
    {
        First = first;
        _placeFrom = new int[Math.Max(0, last - first + 1)];
        for (var day = first; day <= last; day++)
        {
            _placeFrom[day - first] = _days.Count;
            if (BusinessCalendar.IsBusinessDay(DateOnly.FromDayNumber(day)))
                _days.Add(day);
        }
    }

    /// <summary>The first day, at rest or not.</summary>
    public int First { get; }

    public int Count => _days.Count;

    /// <summary>A business day by its place.</summary>
    public int this[int place] => _days[place];

    /// <summary>The place of the first business day on a day or after it; <see cref="Count"/> when there is none.</summary>
    public int PlaceFrom(int day) => day < First ? 0 : day - First < _placeFrom.Length ? _placeFrom[day - First] : Count;
}
