namespace InsiderSignal.Web.Components.Charts;

/// <summary>A single value that a chart marks, with what it is.</summary>
public sealed record PlottedPoint(DateOnly Date, double Ratio, string Label);
