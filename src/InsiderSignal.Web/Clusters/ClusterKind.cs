namespace InsiderSignal.Web.Clusters;

/// <summary>Which clusters a list shows.</summary>
public enum ClusterKind
{
    /// <summary>Three owners or more who bought.</summary>
    Buys,

    /// <summary>Three owners or more who sold, not under a plan.</summary>
    Sells,

    /// <summary>Two owners who bought.</summary>
    Pairs,
}
