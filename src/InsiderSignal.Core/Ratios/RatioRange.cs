using InsiderSignal.Core.Calendar;

namespace InsiderSignal.Core.Ratios;

/// <summary>
/// The days a query is answered for, clipped to the history, so that no date asked for can make work. The history ends with its last
/// filed day and the days of rest after it: a week is whole on Friday, a month that ends on a Sunday too.
/// </summary>
internal readonly record struct RatioRange(int From, int To)
{
    /// <exception cref="ArgumentException">The query's first date lies after its last.</exception>
    public static RatioRange Of(TradeHistory history, RatioQuery query, bool isTrailing)
    {
        if (query.From > query.To)
            throw new ArgumentException($"The range is empty: from {query.From:yyyy-MM-dd} lies after to {query.To:yyyy-MM-dd}.", nameof(query));
        if (history.LastFiledOn is not { } lastFiled)
            return new RatioRange(0, -1);

        var end = BusinessCalendar.EndOfRest(lastFiled);
        var to = query.To ?? (isTrailing ? lastFiled : end);
        if (to > end)
            to = end;
        if (to > query.AsOf)
            to = query.AsOf.Value;
        var from = Math.Max(query.From?.DayNumber ?? 0, history.FirstDay);
        return new RatioRange(from, to.DayNumber);
    }
}
