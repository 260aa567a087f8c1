namespace InsiderSignal.Core.Alerts;

/// <summary>Something that stands out, from the day it was raised to the day it ended.</summary>
public sealed record Alert
{
    /// <summary>The rule.</summary>
    public required AlertRule Rule { get; init; }

    /// <summary>What it is about.</summary>
    public required AlertSubject Subject { get; init; }

    /// <summary>On which side of the threshold.</summary>
    public AlertDirection Direction { get; init; }

    /// <summary>How much it asks of a reader.</summary>
    public required AlertSeverity Severity { get; init; }

    /// <summary>The day on which it was first known; the filed date of what raised it.</summary>
    public required DateOnly RaisedOn { get; init; }

    /// <summary>What it was raised on.</summary>
    public required Receipt Receipt { get; init; }

    /// <summary>The first day on which it no longer stood; null while it stands.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>The day on which time alone clears it, as far as its trades are known; null for a condition, which readings clear.</summary>
    public DateOnly? ClearsOn { get; init; }

    /// <summary>Whether its cause had raised an alert before, which a filing removed and another restored.</summary>
    public bool IsAgain { get; init; }

    /// <summary>Why it ended; null while it stands.</summary>
    public AlertEnding? Ending { get; init; }

    /// <summary>The numbers of the last day it was judged on: the day it ended, or the newest; those of the receipt for an alert about a trade.</summary>
    public required IReadOnlyList<AlertFigure> Latest { get; init; }

    /// <summary>The last day it was judged on; for one that was withdrawn, the filed date of what removed its cause.</summary>
    public required DateOnly JudgedOn { get; init; }

    /// <summary>The filed date of what removed its cause: later than <see cref="EndedOn"/> where its time was over before; null unless it was withdrawn.</summary>
    public DateOnly? WithdrawnOn => Ending == AlertEnding.Withdrawn ? JudgedOn : null;

    /// <summary>Its name for ever: the rule, the side, the subject and, for a condition, a cluster and an alert that was raised again, the day it was raised.</summary>
    public string Id => AlertIds.Of(this);

    /// <summary>Whether it stood on a day.</summary>
    /// <param name="date">The day.</param>
    public bool StandsOn(DateOnly date) => RaisedOn <= date && (EndedOn is not { } end || date < end);

    /// <summary>Whether it was raised, stood, ended or was withdrawn in a period.</summary>
    /// <param name="from">First date.</param>
    /// <param name="to">Last date.</param>
    public bool Touches(DateOnly from, DateOnly to) =>
        RaisedOn <= to && (EndedOn is not { } end || end >= from || (WithdrawnOn is { } withdrawn && withdrawn >= from && withdrawn <= to));
}
