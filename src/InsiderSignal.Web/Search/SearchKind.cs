namespace InsiderSignal.Web.Search;

/// <summary>What a search found.</summary>
public enum SearchKind
{
    /// <summary>A company whose insiders file.</summary>
    Company = 1,

    /// <summary>A reporting owner: a person or a holder.</summary>
    Insider,

    /// <summary>A sector with stored trades.</summary>
    Sector,

    /// <summary>An industry with stored trades: a SIC code.</summary>
    Industry,
}
