namespace InsiderSignal.Core.Alerts.Weekly;

/// <summary>What would clear a standing alert.</summary>
/// <param name="Alert">The alert, whose receipt has the value at which it clears.</param>
/// <param name="Now">Where that figure stood at the end of the week; null where it is not a reading.</param>
public sealed record ClearingTerm(Alert Alert, AlertFigure? Now);
