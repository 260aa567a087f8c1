namespace InsiderSignal.Core.Alerts.Weekly;

/// <summary>A week of kindred industries of a sector: those of one major group of the SIC, such as all banks and savings institutions.</summary>
/// <param name="Number">The first two digits of their codes; 0 for issuers without a code.</param>
/// <param name="Flow">Their trades together.</param>
/// <param name="Industries">Those with trades in the week, the one with the most purchases first; those with trades in the weeks before where none has any; at least one.</param>
public sealed record IndustryGroupWeek(int Number, WeekFlow Flow, IReadOnlyList<IndustryWeek> Industries);
