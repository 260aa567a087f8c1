namespace InsiderSignal.Storage.Model;

/// <summary>What became of an accession that an index or an archive named.</summary>
public enum LedgerState : byte
{
    /// <summary>Named and not yet read.</summary>
    Owed = 1,

    /// <summary>Read and stored.</summary>
    Stored = 2,

    /// <summary>Read and refused, with a reason.</summary>
    Quarantined = 3,

    /// <summary>Not an ownership document in XML.</summary>
    OutOfScope = 4,
}
