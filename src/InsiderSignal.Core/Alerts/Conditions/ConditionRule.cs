namespace InsiderSignal.Core.Alerts.Conditions;

/// <summary>A condition that is judged every business day, from what was known on it. Too few trades to go by clear it, and a window that the history does not reach back over raises nothing.</summary>
internal abstract class ConditionRule(AlertOptions options)
{
    public abstract AlertRule Rule { get; }

    protected AlertOptions Options => options;

    /// <summary>Both sides of every subject, each once, whatever the outcome.</summary>
    public abstract IEnumerable<Judgement> Judge(AlertDay day);
}
