namespace InsiderSignal.Storage.Model;

/// <summary>A day whose index has been read to its end. A day without one has not been.</summary>
public sealed class IndexDay
{
    public DateOnly Day { get; set; }

    public IndexDayState State { get; set; }

    /// <summary>Ownership filings that the index lists, each accession number once; zero without an index.</summary>
    public int Listed { get; set; }

    public DateTimeOffset ReadAt { get; set; }
}
