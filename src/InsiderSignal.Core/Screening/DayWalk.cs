using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Screening;

/// <summary>Meets the trades that pass, those of a filed day together and the newest of a day first; the latest day first, or the earliest.</summary>
internal sealed class DayWalk(FiledDays filed, FilterPass pass, bool isEarliestDayFirst)
{
    private int _walked = -1;
    private int _first;
    private int _place;

    /// <summary>The place of the trade.</summary>
    public int Place => _place;

    /// <summary>How many days have been begun: a number of the trade's day.</summary>
    public int Day => _walked;

    public bool MoveNext()
    {
        while ((_place = pass.Before(_place, _first)) < 0)
        {
            if (++_walked >= filed.Runs)
                return false;
            (_first, _place) = filed.Range(isEarliestDayFirst ? _walked : filed.Runs - 1 - _walked);
        }

        return true;
    }
}
