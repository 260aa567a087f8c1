using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Dashboard;

/// <summary>One industry of a sector.</summary>
/// <param name="Sic">The 4-digit code.</param>
/// <param name="Title">The SEC's title of it.</param>
/// <param name="Reading">The last 30 days.</param>
public sealed record IndustryRow(int Sic, string Title, Reading Reading);
