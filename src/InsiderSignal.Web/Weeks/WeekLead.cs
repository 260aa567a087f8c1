using InsiderSignal.Core.Alerts.Weekly;

namespace InsiderSignal.Web.Weeks;

/// <summary>What the headline of a week is about.</summary>
/// <param name="Sector">The sector.</param>
/// <param name="IsByPurchases">Whether its purchases went beyond those of all weeks before; else its 30-day ratio moved.</param>
internal sealed record WeekLead(SectorWeek Sector, bool IsByPurchases);
