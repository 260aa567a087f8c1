namespace InsiderSignal.Web.Components.Charts;

/// <summary>A date that a time axis names.</summary>
/// <param name="Date">The date.</param>
/// <param name="Label">What the axis says there.</param>
/// <param name="IsMinor">Left out where there is little room.</param>
public sealed record TimeTick(DateOnly Date, string Label, bool IsMinor);
