using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Comparison;

/// <summary>A published reading beside the line that measures the same.</summary>
/// <param name="Reading">What was published.</param>
/// <param name="Line">The label of the line.</param>
/// <param name="Own">That line's newest point by the date.</param>
public sealed record PublishedComparison(PublishedReading Reading, string Line, RatioPoint Own);
