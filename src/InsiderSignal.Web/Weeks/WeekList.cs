using InsiderSignal.Core.Calendar;

namespace InsiderSignal.Web.Weeks;

/// <summary>The weeks of one year.</summary>
/// <param name="Year">The ISO year.</param>
/// <param name="Years">All years of the history, latest first.</param>
/// <param name="Total">Weeks of all years.</param>
/// <param name="Latest">The latest week, complete or not.</param>
/// <param name="Weeks">Those of the year, newest first.</param>
public sealed record WeekList(int Year, IReadOnlyList<int> Years, int Total, IsoWeek Latest, IReadOnlyList<WeekLine> Weeks);
