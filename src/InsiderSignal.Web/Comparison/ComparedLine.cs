using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Comparison;

/// <summary>One line of a comparison.</summary>
/// <param name="Series">Its points within the range, its norm and its reading.</param>
/// <param name="Label">What sets it apart from the other lines, in a few words.</param>
/// <param name="Description">Its whole definition.</param>
public sealed record ComparedLine(RatioSeries Series, string Label, string Description);
