using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Trades;

/// <summary>
/// Finds routine trades: those of an owner who traded the issuer in the same calendar month in each of the 3 preceding years.
/// Buys and sales both make a habit, and so do events that are copies: the owner traded.
/// </summary>
internal sealed class RoutineTrading
{
    private const int MonthsInYear = 12;

    private readonly Dictionary<(Cik Owner, int Month), List<StatedEvent>> _months = [];
    private readonly List<StatedEvent> _unsettled = [];

    public void Add(StatedEvent stated)
    {
        var owner = stated.Key.Owner;
        var month = MonthOf(stated);
        _unsettled.Add(stated);
        if (_months.TryGetValue((owner, month), out var events))
        {
            events.Add(stated);
            return;
        }

        _months.Add((owner, month), [stated]);
        for (var year = 1; year <= RoutineYears.Count; year++)
        {
            if (_months.TryGetValue((owner, month + (year * MonthsInYear)), out var later))
                _unsettled.AddRange(later);
        }
    }

    /// <summary>Marks the events that the additions since the last call made routine, and tells of each.</summary>
    public void Recheck(Action<StatedEvent> changed)
    {
        foreach (var stated in _unsettled)
        {
            if (stated.IsRoutine || !IsRoutine(stated))
                continue;
            stated.IsRoutine = true;
            changed(stated);
        }

        _unsettled.Clear();
    }

    private bool IsRoutine(StatedEvent stated)
    {
        var month = MonthOf(stated);
        for (var year = 1; year <= RoutineYears.Count; year++)
        {
            if (!_months.ContainsKey((stated.Key.Owner, month - (year * MonthsInYear))))
                return false;
        }

        return true;
    }

    private static int MonthOf(StatedEvent stated) =>
        (stated.Key.TradeDate.Year * MonthsInYear) + stated.Key.TradeDate.Month - 1;
}
