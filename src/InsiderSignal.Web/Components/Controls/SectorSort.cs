namespace InsiderSignal.Web.Components.Controls;

/// <summary>The order of the rows of a sector table.</summary>
public enum SectorSort
{
    /// <summary>Furthest above its own history first.</summary>
    ZScore,

    /// <summary>Highest ratio first.</summary>
    Ratio,

    /// <summary>Most risen on the year first.</summary>
    Change,

    /// <summary>By name.</summary>
    Name,
}
