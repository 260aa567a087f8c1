namespace InsiderSignal.Core.Alerts.Events;

/// <summary>How alerts about single trades and plans end: some days after they were raised, or when a later filing removes their cause.</summary>
internal static class TimedEnding
{
    /// <param name="standsFor">Calendar days until an alert clears by itself.</param>
    public static AlertFigure ClearsAt(int standsFor) => new("days since", standsFor, AlertUnit.Days);

    /// <summary>An alert whose cause is still there.</summary>
    public static Alert Kept(this Alert alert, DateOnly today, int standsFor)
    {
        var clears = alert.RaisedOn.AddDays(standsFor);
        return clears <= today ? alert with { EndedOn = clears, Ending = AlertEnding.Cleared, JudgedOn = clears } : alert with { JudgedOn = today };
    }

    /// <summary>An alert whose cause a later filing removed; when its time was over by then, it had ended before.</summary>
    public static Alert Removed(this Alert alert, DateOnly removed, int standsFor)
    {
        var clears = alert.RaisedOn.AddDays(standsFor);
        return alert with { EndedOn = removed < clears ? removed : clears, Ending = AlertEnding.Withdrawn, JudgedOn = removed };
    }
}
