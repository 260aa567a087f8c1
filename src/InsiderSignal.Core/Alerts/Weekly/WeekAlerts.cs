namespace InsiderSignal.Core.Alerts.Weekly;

/// <summary>What became of alerts in a week, as it was known at its end. Gravest first, then newest first.</summary>
public sealed record WeekAlerts
{
    /// <summary>Raised in the week, whatever became of them.</summary>
    public required IReadOnlyList<Alert> Raised { get; init; }

    /// <summary>Standing at its end.</summary>
    public required IReadOnlyList<Alert> Standing { get; init; }

    /// <summary>Cleared in the week.</summary>
    public required IReadOnlyList<Alert> Cleared { get; init; }

    /// <summary>Withdrawn in the week: a filing removed their cause.</summary>
    public required IReadOnlyList<Alert> Withdrawn { get; init; }

    /// <summary>Of those that stand, the conditions of the market, chief executives and sectors, each with the figure that would have to change.</summary>
    public required IReadOnlyList<ClearingTerm> Clearing { get; init; }

    /// <summary>Raised in the week, and withdrawn after it.</summary>
    public required IReadOnlyList<Alert> WithdrawnLater { get; init; }
}
