namespace InsiderSignal.Core.Ratios.Replay;

/// <summary>
/// Goes through a history business day by business day and knows on each no more than had been filed by then: late filings and amendments
/// come in on their own day and change the past from there on. One pass for any number of measures; each reading is the one that
/// <see cref="RatioEngine"/> gives as of its day.
/// </summary>
public sealed class RatioReplay
{
    private readonly TradeHistory _history;
    private readonly ReplayDays _days;
    private readonly ReplayedRatio[] _ratios;
    private readonly LateNews _news;
    private int _place = -1;
    private int _nextDay;

    /// <summary>A replay that stands before the first day.</summary>
    /// <param name="history">The history.</param>
    /// <param name="measures">What is followed.</param>
    public RatioReplay(TradeHistory history, IReadOnlyList<ReplayMeasure> measures)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(measures);
        _history = history;
        _days = new ReplayDays(history.FirstDay, history.LastDay);
        _ratios = [.. measures.Select(measure => new ReplayedRatio(_days, history.LastDay, measure, history.CompleteFrom))];
        _news = new LateNews(history);
        _nextDay = history.FirstDay;
    }

    /// <summary>The business day that the replay stands at.</summary>
    public DateOnly Date => DateOnly.FromDayNumber(_days[_place]);

    /// <summary>How many business days it has come through, this one included.</summary>
    public int Days => _place + 1;

    /// <summary>Goes on to the next business day.</summary>
    /// <returns>False when the history ends.</returns>
    public bool MoveNext()
    {
        if (_place + 1 >= _days.Count)
            return false;
        _place++;
        var today = _days[_place];
        for (; _nextDay <= today; _nextDay++)
        {
            TakeInFiled(_nextDay);
            _news.Tell(_nextDay, TakeIn);
        }

        foreach (var ratio in _ratios)
            ratio.Advance();
        return true;
    }

    /// <summary>The reading of a measure on this day.</summary>
    /// <param name="measure">The place of the measure.</param>
    public ReplayedReading Read(int measure) => _ratios[measure].Read();

    /// <summary>What the reading of an earlier day comes to, from what is known on this one.</summary>
    /// <param name="measure">The place of the measure.</param>
    /// <param name="date">A business day that the replay has come through.</param>
    public ReplayedReading ReadAt(int measure, DateOnly date) => _ratios[measure].ReadAt(PlaceOf(date));

    /// <summary>The ratios of the days up to a date whose windows are whole, latest first, as they are known on this day; null where there is none.</summary>
    /// <param name="measure">The place of the measure.</param>
    /// <param name="date">A business day that the replay has come through.</param>
    public IEnumerable<double?> RatiosBackFrom(int measure, DateOnly date)
    {
        for (var place = PlaceOf(date); place >= 0 && _ratios[measure].IsWhole(place); place--)
            yield return _ratios[measure].RatioAt(place);
    }

    private int PlaceOf(DateOnly date)
    {
        var place = _days.PlaceFrom(date.DayNumber);
        if (place > _place || _days[place] != date.DayNumber)
            throw new ArgumentOutOfRangeException(nameof(date), date, "The replay has not come through this day.");
        return place;
    }

    private void TakeInFiled(int day)
    {
        var (start, end) = _history.Filed.RangeOf(day);
        for (var place = start; place < end; place++)
        {
            if (_history.Columns.KnownFrom[place] <= day)
                TakeIn(place, 1);
        }
    }

    private void TakeIn(int place, int sign)
    {
        var tag = _history.Columns.Tags[place];
        if ((tag & TradeTag.Copy) != 0)
            return;
        var day = _history.Filed.DayOf(place);
        foreach (var ratio in _ratios)
            ratio.Count(day, tag, sign);
    }
}
