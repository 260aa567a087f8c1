using Polly;

namespace InsiderSignal.Edgar.Client;

/// <summary>
/// Counts failures in a row. Polly's circuit breaker knows ratios and not runs: it is shown the failure that completes a run, and those
/// after it, and none before.
/// </summary>
internal sealed class FailureRun(int longest)
{
    private int _length;

    /// <summary>What the last failure was.</summary>
    public string LastReason { get; private set; } = "";

    /// <summary>How many there have been.</summary>
    public int Length => Volatile.Read(ref _length);

    /// <summary>Takes note of how a try ended.</summary>
    /// <returns>Whether a run is complete.</returns>
    public bool Note(Outcome<EdgarAnswer> outcome)
    {
        if (outcome.Exception is null)
            Volatile.Write(ref _length, 0);

        // A block, a bad document or a caller who gives up says nothing about the source, neither good nor bad.
        if (outcome.Exception is not FailedTry { IsOutage: true } fault)
            return false;
        LastReason = fault.Message;
        return Interlocked.Increment(ref _length) >= longest;
    }
}
