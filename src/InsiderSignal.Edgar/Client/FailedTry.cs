namespace InsiderSignal.Edgar.Client;

/// <summary>Why one try brought no sound answer.</summary>
internal sealed class FailedTry(string reason, Exception? inner = null) : Exception(reason, inner)
{
    /// <summary>Whether another try may end better.</summary>
    public bool MayPass { get; init; } = true;

    /// <summary>Whether it tells of trouble of the whole source, and not of the one document.</summary>
    public bool IsOutage { get; init; } = true;

    /// <summary>How long the server asks to be left alone; null when it does not.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Until when all requests are stopped, since the answer was the block page; null when it was not.</summary>
    public DateTimeOffset? BlockedUntil { get; init; }
}
