namespace InsiderSignal.Ingestion.Importing;

/// <summary>How far an import has come.</summary>
/// <param name="Step">What it is doing.</param>
/// <param name="Filings">Filings read so far.</param>
/// <param name="Quarantined">Sources that could not be read so far.</param>
/// <param name="Done">From 0 to 1; null while unknown.</param>
/// <param name="Elapsed">Since the import began.</param>
public readonly record struct ImportProgress(ImportStep Step, long Filings, long Quarantined, double? Done, TimeSpan Elapsed)
{
    /// <summary>The sources that were refused since the last report, each with its reason.</summary>
    public IReadOnlyList<string> Refused { get; init; } = [];

    /// <summary>Filings a second so far; zero in the first moment.</summary>
    public double Rate => Elapsed > TimeSpan.Zero ? Filings / Elapsed.TotalSeconds : 0;

    /// <summary>At the pace so far; null while unknown.</summary>
    public TimeSpan? Left => Done is > 0.001 and { } done ? Elapsed * ((1 - done) / done) : null;
}
