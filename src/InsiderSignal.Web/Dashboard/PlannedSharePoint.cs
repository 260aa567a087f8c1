namespace InsiderSignal.Web.Dashboard;

/// <summary>Sales of the window that ends on a date.</summary>
/// <param name="Date">The last day of the window.</param>
/// <param name="Planned">Sales under a plan, trade events.</param>
/// <param name="Sales">All sales, trade events.</param>
public sealed record PlannedSharePoint(DateOnly Date, int Planned, int Sales)
{
    /// <summary>0 to 1; null without sales.</summary>
    public double? Share => Sales == 0 ? null : (double)Planned / Sales;
}
