using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Alerts.Conditions;

/// <summary>No trade has been filed for longer than weekends and holidays explain: figures may be old, or filings missing. Judged beyond the end of a history too.</summary>
internal sealed class Silence
{
    private const string Name = "business days without a trade filed";

    private static readonly AlertSubject _market = AlertSubject.Of(RatioScope.Market);

    private readonly AlertOptions _options;

    // Days on which a trade, or another version of one, was filed, in order.
    private readonly int[] _days;

    public Silence(TradeHistory history, AlertOptions options)
    {
        _options = options;
        _days = [.. history.Columns.KnownFrom.ToHashSet().Order()];
    }

    public Judgement Judge(DateOnly date)
    {
        var place = Array.BinarySearch(_days, date.DayNumber);
        var last = place >= 0 ? date : DateOnly.FromDayNumber(_days[Math.Max(0, ~place - 1)]);
        var days = BusinessDays(last, date);
        var verdict = days >= _options.StaleBusinessDays ? Verdict.Raises : days > 0 ? Verdict.Holds : Verdict.Clears;
        return new Judgement(_market, AlertDirection.None, verdict, AlertSeverity.Warning, () => Receipt(days));
    }

    /// <summary>Those after a day, up to another.</summary>
    private static int BusinessDays(DateOnly last, DateOnly date)
    {
        var days = 0;
        for (var day = date; day > last; day = day.AddDays(-1))
            days += BusinessCalendar.IsBusinessDay(day) ? 1 : 0;
        return days;
    }

    private Receipt Receipt(int days) => new(
        [new AlertFigure(Name, days, AlertUnit.BusinessDays)],
        new AlertFigure(Name, _options.StaleBusinessDays, AlertUnit.BusinessDays),
        new AlertFigure(Name, 0, AlertUnit.BusinessDays),
        new AlertEvidence());
}
