using InsiderSignal.Edgar.Client;

namespace InsiderSignal.Ingestion.Fetching;

/// <summary>
/// How much is borne of a source that is asked for one thing after the other: single failures are passed over, but one that fails three times in
/// a row, or with everything that is asked of it, is down, and a block ends everything at once.
/// </summary>
/// <param name="questions">How many things are asked for.</param>
internal sealed class Patience(int questions = int.MaxValue)
{
    private const int FailuresInARow = 3;

    private int _failures;

    /// <summary>An answer came.</summary>
    public void Restore() => Interlocked.Exchange(ref _failures, 0);

    /// <summary>Counts a failure.</summary>
    /// <returns>Whether the next thing is still worth asking for.</returns>
    public bool Bears(EdgarException fault) =>
        fault is not EdgarBlockedException && Interlocked.Increment(ref _failures) < Math.Min(FailuresInARow, questions);
}
