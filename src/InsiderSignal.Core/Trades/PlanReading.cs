namespace InsiderSignal.Core.Trades;

/// <summary>What a filing says of a Rule 10b5-1 plan for one row.</summary>
/// <param name="Status">The status.</param>
/// <param name="AdoptedOn">When the plan was adopted; null when the filing does not state it for a planned row.</param>
/// <param name="Evidence">The words that decided; null when there are none.</param>
public readonly record struct PlanReading(PlanStatus Status, DateOnly? AdoptedOn, string? Evidence);
