using InsiderSignal.Core.Ratios;
using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Web.Methodology;

/// <summary>The numbers that the definitions are shown with.</summary>
public sealed record MethodologyView
{
    /// <summary>The market by the default definition, without points.</summary>
    public required RatioSeries Market { get; init; }

    public required HistoryTally Events { get; init; }

    /// <summary>The rows when they were last counted, which may be some filings ago.</summary>
    public required RowTally Rows { get; init; }

    /// <summary>When they were counted.</summary>
    public required DateTimeOffset RowsCountedAt { get; init; }

    /// <summary>A trade of the reading's window, from its rows to the ratio; null where there is none.</summary>
    public WorkedExample? Example { get; init; }
}
