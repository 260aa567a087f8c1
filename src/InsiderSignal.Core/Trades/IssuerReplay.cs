namespace InsiderSignal.Core.Trades;

/// <summary>
/// Replays one issuer's filings by filed date. After each date the state is what a derivation of only the filings so far would
/// give, but just the events that the date's filings can have touched are weighed again: those they state, those of the same
/// trade date and side (copies), those whose prices stand beside theirs, and the owner's of the same month in later years.
/// </summary>
internal sealed class IssuerReplay
{
    private readonly Dictionary<TradeKey, StatedEvent> _events = [];
    private readonly Dictionary<(DateOnly TradeDate, TradeSide Side), List<StatedEvent>> _sameDateAndSide = [];
    private readonly MedianCheck _medians = new();
    private readonly HighPriceCheck _highPrices = new();
    private readonly RoutineTrading _routine = new();
    private readonly HashSet<StatedEvent> _touched = [];
    private readonly HashSet<(DateOnly TradeDate, TradeSide Side)> _touchedDates = [];

    /// <param name="day">The filed date, later than that of every call before.</param>
    /// <param name="filings">All filings of the date, in order.</param>
    public void Apply(DateOnly day, ReadOnlySpan<FilingRows> filings)
    {
        foreach (var filing in filings)
        {
            foreach (var group in filing.Groups)
                State(group);
        }

        foreach (var date in _touchedDates)
            LinkCopies(_sameDateAndSide[date]);
        _medians.Recheck(row => _touched.Add(row.StatedBy));
        _highPrices.Recheck(row => _touched.Add(row.StatedBy));
        _routine.Recheck(stated => _touched.Add(stated));

        foreach (var stated in _touched)
            stated.Publish(day);
        _touched.Clear();
        _touchedDates.Clear();
    }

    public IssuerTrades Result()
    {
        var events = new List<TradeEvent>(_events.Count);
        var rows = new List<TradeRowStanding>();
        foreach (var stated in _events.Values)
        {
            events.AddRange(stated.Versions);
            foreach (var row in stated.Standing)
                rows.Add(new TradeRowStanding(row.Row.Accession, row.Row.Line, stated.Id, null, row.Suspect));
            foreach (var row in stated.Superseded)
                rows.Add(new TradeRowStanding(row.Row.Accession, row.Row.Line, stated.Id, row.By, SuspectReason.None));
        }

        events.Sort(static (left, right) => InOrder(
            left.Id.Accession.CompareTo(right.Id.Accession),
            left.Id.Line.CompareTo(right.Id.Line),
            left.KnownFrom.CompareTo(right.KnownFrom)));
        rows.Sort(static (left, right) => InOrder(left.Accession.CompareTo(right.Accession), left.Line.CompareTo(right.Line), 0));
        return new IssuerTrades(events, rows);
    }

    private void State(TradeGroup group)
    {
        if (!_events.TryGetValue(group.Key, out var stated))
        {
            stated = new StatedEvent(group);
            _events.Add(group.Key, stated);
            _routine.Add(stated);
            var date = (group.Key.TradeDate, group.Key.Side);
            if (!_sameDateAndSide.TryGetValue(date, out var events))
                _sameDateAndSide.Add(date, events = []);
            events.Add(stated);
        }

        var arriving = new StandingRow[group.Rows.Count];
        for (var i = 0; i < arriving.Length; i++)
            arriving[i] = new StandingRow(group.Rows[i], stated);

        foreach (var row in stated.Add(arriving))
        {
            if (row.Row.Price is null)
                continue;
            _medians.Remove(row);
            _highPrices.Remove(row);
        }

        foreach (var row in arriving)
        {
            if (row.Row.Price is null)
                continue;
            _medians.Add(row);
            _highPrices.Add(row);
        }

        _touched.Add(stated);
        _touchedDates.Add((group.Key.TradeDate, group.Key.Side));
    }

    private void LinkCopies(List<StatedEvent> events)
    {
        var originals = ChainCopies.Originals(events);
        for (var i = 0; i < events.Count; i++)
        {
            if (ReferenceEquals(events[i].CopyOf, originals[i]))
                continue;
            events[i].CopyOf = originals[i];
            _touched.Add(events[i]);
        }
    }

    private static int InOrder(int first, int second, int third) => first != 0 ? first : second != 0 ? second : third;
}
