namespace InsiderSignal.Core.Alerts.Conditions;

/// <summary>The alerts that stand while days go by, and all that there have been.</summary>
internal sealed class StandingAlerts
{
    private readonly Dictionary<(AlertRule, AlertSubject, AlertDirection), Alert> _standing = [];
    private readonly List<Alert> _ended = [];

    /// <summary>Takes a judgement in.</summary>
    /// <param name="rule">Whose judgement it is.</param>
    /// <param name="judgement">What the rule makes of the day.</param>
    /// <param name="date">The day.</param>
    /// <param name="wasCaused">Whether, from what is known on this day, an alert would not have cleared on the day it was raised.</param>
    public void Take(AlertRule rule, Judgement judgement, DateOnly date, Func<Alert, bool> wasCaused)
    {
        var key = (rule, judgement.Subject, judgement.Direction);
        if (!_standing.TryGetValue(key, out var alert))
        {
            if (judgement.Verdict == Verdict.Raises)
                _standing.Add(key, Raised(rule, judgement, date));
            return;
        }

        if (judgement.Verdict != Verdict.Clears)
            return;
        _standing.Remove(key);
        _ended.Add(alert with
        {
            EndedOn = date,
            Ending = wasCaused(alert) ? AlertEnding.Cleared : AlertEnding.Withdrawn,
            Latest = judgement.Receipt().Figures,
            JudgedOn = date,
        });
    }

    /// <summary>What a standing alert came to on its last day.</summary>
    public void Update(AlertRule rule, Judgement judgement, DateOnly date)
    {
        var key = (rule, judgement.Subject, judgement.Direction);
        if (_standing.TryGetValue(key, out var alert))
            _standing[key] = alert with { Latest = judgement.Receipt().Figures, JudgedOn = date };
    }

    /// <summary>All alerts in the order in which they were raised; of one day, the gravest first.</summary>
    public IReadOnlyList<Alert> All() =>
        [.. _ended.Concat(_standing.Values).OrderBy(alert => alert.RaisedOn).ThenByDescending(alert => alert.Severity).ThenBy(alert => alert.Id, StringComparer.Ordinal)];

    private static Alert Raised(AlertRule rule, Judgement judgement, DateOnly date)
    {
        var receipt = judgement.Receipt();
        return new Alert
        {
            Rule = rule,
            Subject = judgement.Subject,
            Direction = judgement.Direction,
            // What a short history calls unusual may be usual.
            Severity = receipt.IsShortHistory && judgement.Severity > AlertSeverity.Info ? judgement.Severity - 1 : judgement.Severity,
            RaisedOn = date,
            Receipt = receipt,
            Latest = receipt.Figures,
            JudgedOn = date,
        };
    }
}
