namespace InsiderSignal.Core.Plans;

/// <summary>The sales filed in a calendar month, and how many of them were made under a plan.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Sales">Sales, trade events.</param>
/// <param name="Planned">Those under a Rule 10b5-1 plan, with a stated adoption date or without.</param>
public sealed record PlannedMonth(DateOnly Month, int Sales, int Planned)
{
    /// <summary>The part that was planned; null in a month without sales.</summary>
    public double? Share => Sales == 0 ? null : (double)Planned / Sales;

    /// <summary>Too few sales to read anything into it.</summary>
    public bool IsThin => Sales < 10;
}
