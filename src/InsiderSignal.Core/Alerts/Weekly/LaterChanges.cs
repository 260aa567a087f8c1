using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Alerts.Weekly;

/// <summary>Finds the trades of a week that later filings changed, took away or added.</summary>
internal static class LaterChanges
{
    /// <returns>In the order in which they became known.</returns>
    public static IReadOnlyList<LaterChange> Of(TradeHistory history, WeekEnd end)
    {
        var versions = new Dictionary<TradeEventId, List<int>>();
        for (var day = end.Week.First.DayNumber; day <= end.Week.Last.DayNumber; day++)
        {
            var (start, stop) = history.Filed.RangeOf(day);
            for (var place = start; place < stop; place++)
                Add(versions, history[place].Event, place);
        }

        return
        [
            .. versions.Values
                .Where(places => places.Exists(place => history.Columns.KnownFrom[place] > end.Week.Last.DayNumber || IsGone(history, end, place)))
                .Select(places => Of(history, end, places))
                .OfType<LaterChange>()
                .OrderBy(change => change.On)
                .ThenBy(change => change.Trade.Event.Accession)
                .ThenBy(change => change.Trade.Event.Line),
        ];
    }

    private static bool IsGone(TradeHistory history, WeekEnd end, int place) =>
        history.Columns.KnownUntil[place] != int.MaxValue && history.Columns.KnownUntil[place] > end.Week.Last.DayNumber;

    private static LaterChange? Of(TradeHistory history, WeekEnd end, List<int> places)
    {
        TradeRecord? then = null, now = null;
        var changedOn = int.MaxValue;
        foreach (var place in places)
        {
            var version = history[place];
            if (end.Knows(history, place))
                then = version;
            if (version is { IsCopy: false, KnownUntil: int.MaxValue })
                now = version;
            if (version.KnownFrom > end.Week.Last.DayNumber)
                changedOn = Math.Min(changedOn, version.KnownFrom);
            if (IsGone(history, end, place))
                changedOn = Math.Min(changedOn, version.KnownUntil);
        }

        return Same(then, now) ? null : new LaterChange(then, now, DateOnly.FromDayNumber(changedOn));
    }

    /// <summary>Whether two versions tell a reader the same.</summary>
    private static bool Same(TradeRecord? then, TradeRecord? now) => Told(then) == Told(now);

    private static TradeRecord? Told(TradeRecord? version) => version is { } trade ? trade with { KnownFrom = 0, KnownUntil = 0, IsRoutine = false } : null;

    private static void Add(Dictionary<TradeEventId, List<int>> versions, TradeEventId name, int place)
    {
        if (!versions.TryGetValue(name, out var places))
            versions.Add(name, places = []);
        places.Add(place);
    }
}
