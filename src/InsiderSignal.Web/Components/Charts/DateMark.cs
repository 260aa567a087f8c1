namespace InsiderSignal.Web.Components.Charts;

/// <summary>A date that a chart marks with a thin upright line.</summary>
public sealed record DateMark(DateOnly Date, string Label)
{
    /// <summary>From this day a new group of people files: counts before and after it are not of the same population.</summary>
    public static DateMark ForeignIssuers { get; } = new(new DateOnly(2026, 3, 18), "Officers of foreign issuers file");
}
