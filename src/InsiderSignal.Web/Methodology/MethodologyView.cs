using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Methodology;

/// <summary>The numbers that the definitions are shown with.</summary>
public sealed record MethodologyView
{
    /// <summary>The market by the default definition, without points.</summary>
    public required RatioSeries Market { get; init; }

    public required HistoryTally Events { get; init; }

    /// <summary>The rows when they were last counted, which may be some filings ago; null while they are counted for the first time.</summary>
    public CountedRows? Rows { get; init; }

    /// <summary>A trade of the reading's window, from its rows to the ratio; null where there is none.</summary>
    public WorkedExample? Example { get; init; }
}
