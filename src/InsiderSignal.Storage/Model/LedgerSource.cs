namespace InsiderSignal.Storage.Model;

/// <summary>Who named an accession number. None for what came from an archive on disk.</summary>
[Flags]
public enum LedgerSource
{
    None = 0,

    /// <summary>The feed of current filings.</summary>
    Feed = 1,

    /// <summary>The index of a day.</summary>
    DailyIndex = 2,

    /// <summary>The index of a quarter.</summary>
    FullIndex = 4,

    /// <summary>A quarterly data set.</summary>
    DataSet = 8,
}
