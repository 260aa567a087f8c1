namespace InsiderSignal.Core.Screening;

/// <summary>The years in which an owner traded an issuer in one calendar month.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Years">Years with a trade in that month, by trade date, in order.</param>
/// <param name="RoutineYears">Those of them whose trades are routine: each of the three years before has one too.</param>
public sealed record MonthHabit(int Month, IReadOnlyList<int> Years, IReadOnlyList<int> RoutineYears);
