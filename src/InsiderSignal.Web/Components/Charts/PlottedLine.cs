namespace InsiderSignal.Web.Components.Charts;

/// <summary>One of several lines of a chart.</summary>
/// <param name="Name">A few words, only of letters that any picture can show.</param>
/// <param name="Ratios">A ratio for each date of the chart; null where the line is broken.</param>
public sealed record PlottedLine(string Name, IReadOnlyList<double?> Ratios);
