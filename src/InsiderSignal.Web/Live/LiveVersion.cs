using System.Globalization;
using InsiderSignal.Ingestion.Serving;

namespace InsiderSignal.Web.Live;

/// <summary>
/// The number that pages carry and events announce. It grows with each history, and from one process to the next, so that a page
/// of before a restart is told as well.
/// </summary>
public sealed class LiveVersion(HistorySnapshot snapshot, TimeProvider time)
{
    // Histories come more slowly than one a millisecond: the next process begins above the last number of this one.
    private readonly long _start = time.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>The number of the newest history.</summary>
    public long Current => _start + snapshot.Version;

    /// <summary>Reads a number that a page or browser names; null for anything else, which is nothing to compare with.</summary>
    public static long? Parse(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : null;

    /// <summary>Waits until there is another number than the one that was seen.</summary>
    public async Task<long> WaitForChangeAsync(long seen, CancellationToken cancellationToken) =>
        _start + await snapshot.WaitForChangeAsync(seen - _start, cancellationToken);
}
