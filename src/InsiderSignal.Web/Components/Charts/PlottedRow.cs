namespace InsiderSignal.Web.Components.Charts;

/// <param name="Date">The day of the row.</param>
/// <param name="Ratios">Each line's ratio that day, in the order of the lines; null where it has none.</param>
public sealed record PlottedRow(DateOnly Date, IReadOnlyList<double?> Ratios);
