namespace InsiderSignal.Core.Alerts.Conditions;

/// <summary>What a rule makes of a subject on a day.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Direction">The side that is judged.</param>
/// <param name="Verdict">The outcome.</param>
/// <param name="Severity">That of an alert raised on a long history.</param>
/// <param name="Receipt">Makes the receipt of the day; asked for only where an alert begins, ends or stands last.</param>
internal sealed record Judgement(AlertSubject Subject, AlertDirection Direction, Verdict Verdict, AlertSeverity Severity, Func<Receipt> Receipt)
{
    /// <summary>The outcome of a value that raises when it is high: at its threshold and beyond; it clears at the other and below.</summary>
    public static Verdict Above(double? value, double raisesAt, double clearsAt) =>
        value >= raisesAt ? Verdict.Raises : value > clearsAt ? Verdict.Holds : Verdict.Clears;
}
