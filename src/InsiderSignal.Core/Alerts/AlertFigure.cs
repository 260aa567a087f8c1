namespace InsiderSignal.Core.Alerts;

/// <summary>A number on a receipt.</summary>
/// <param name="Name">What it is, in a few words, as in "percentile in history".</param>
/// <param name="Value">Its value.</param>
/// <param name="Unit">Its unit.</param>
public sealed record AlertFigure(string Name, double Value, AlertUnit Unit);
