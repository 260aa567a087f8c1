namespace InsiderSignal.Storage.Model;

/// <summary>What a store holds. One never becomes the other.</summary>
public enum StoreMode
{
    /// <summary>Filings as the SEC published them.</summary>
    Filings = 1,

    /// <summary>The simulated market.</summary>
    Sample = 2,
}
