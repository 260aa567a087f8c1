namespace InsiderSignal.Web.Dashboard;

/// <summary>How far back a trend line reaches.</summary>
public enum TrendRange
{
    ThreeMonths,
    OneYear,
    FiveYears,
    All,
}
