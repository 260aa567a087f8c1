using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Alerts.Weekly;

/// <summary>A week in a list of weeks, as it was known at its end.</summary>
/// <param name="Week">The week.</param>
/// <param name="IsComplete">Nothing more is filed in it.</param>
/// <param name="Market">The market's ratio over the 30 days to its last business day; to the last filed day while it goes on.</param>
/// <param name="IsWhole">Whether those 30 days lie within the stored history.</param>
/// <param name="Buys">Purchases filed in it.</param>
/// <param name="Sells">Sales filed in it.</param>
public sealed record WeekSummary(IsoWeek Week, bool IsComplete, RatioPoint Market, bool IsWhole, int Buys, int Sells);
