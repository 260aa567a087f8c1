namespace InsiderSignal.Web.Dashboard;

/// <summary>Where the data on show comes from.</summary>
public enum DataMode
{
    /// <summary>EDGAR, as it is filed.</summary>
    Live,

    /// <summary>A store that is shown and not added to.</summary>
    Offline,

    /// <summary>Invented filings of the simulator.</summary>
    Sample,
}
