namespace InsiderSignal.Web.Components.Charts;

/// <summary>How far apart the rows of a chart's table are.</summary>
public enum RowStep
{
    Day,
    Week,
    Month,
}
