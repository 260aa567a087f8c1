namespace InsiderSignal.Storage.Model;

/// <summary>A quarterly data set that has been imported to its end.</summary>
public sealed class DataSetRecord
{
    /// <summary>Year and quarter as five digits: 20231 for the first of 2023.</summary>
    public int Quarter { get; set; }

    /// <summary>Where it came from.</summary>
    public string Address { get; set; } = "";

    public long Filings { get; set; }

    public DateTimeOffset ImportedAt { get; set; }
}
