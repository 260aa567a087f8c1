namespace InsiderSignal.Core.Alerts.Weekly;

/// <summary>A week of one industry within a sector.</summary>
/// <param name="Sic">Its SIC code; 0 for issuers without one.</param>
/// <param name="Flow">Its trades.</param>
public sealed record IndustryWeek(int Sic, WeekFlow Flow);
