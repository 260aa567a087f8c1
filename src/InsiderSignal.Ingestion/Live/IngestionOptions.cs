using System.ComponentModel.DataAnnotations;

namespace InsiderSignal.Ingestion.Live;

/// <summary>When live mode looks and how far back it fills. Settings of the section <see cref="SectionName"/>.</summary>
public sealed class IngestionOptions
{
    public const string SectionName = "Ingestion";

    /// <summary>Seconds between two looks at the feed, within filing hours.</summary>
    [Range(5, 3600, ErrorMessage = "It must be from {1} to {2} seconds.")]
    public int PollSeconds { get; set; } = 60;

    /// <summary>How far back live mode fills the store by itself. Data sets begin with 2006.</summary>
    [Range(typeof(DateOnly), "2003-07-01", "9999-12-31", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true, ErrorMessage = "The forms came in XML in July 2003: it must be that or later.")]
    public DateOnly BackfillFrom { get; set; } = new(2006, 1, 1);
}
