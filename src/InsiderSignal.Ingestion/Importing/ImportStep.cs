namespace InsiderSignal.Ingestion.Importing;

/// <summary>The two steps of an import.</summary>
public enum ImportStep
{
    /// <summary>Reading sources and storing filings.</summary>
    Reading,

    /// <summary>Deriving trade events.</summary>
    Deriving,
}
