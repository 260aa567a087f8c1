using InsiderSignal.Core.Alerts.Weekly;
using InsiderSignal.Web.Alerts;

namespace InsiderSignal.Web.Weeks;

/// <summary>A week in the list of weeks.</summary>
/// <param name="Summary">Its figures.</param>
/// <param name="Gravest">The gravest alert raised in it; null where none was.</param>
public sealed record WeekLine(WeekSummary Summary, AlertView? Gravest);
