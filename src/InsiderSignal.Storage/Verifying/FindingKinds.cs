namespace InsiderSignal.Storage.Verifying;

/// <summary>What a verification can find. Owed, quarantined and underived are open work; all others are defects.</summary>
public static class FindingKinds
{
    /// <summary>The file itself is broken.</summary>
    public const string Damaged = "damaged";

    /// <summary>The ledger says stored, and there is no such filing.</summary>
    public const string Missing = "missing";

    /// <summary>A filing of which the ledger does not say that it is stored.</summary>
    public const string Unlisted = "unlisted";

    /// <summary>Rows of a filing that is not there.</summary>
    public const string Orphaned = "orphaned";

    /// <summary>A business day between the first and the last that was read, whose index was not.</summary>
    public const string Unread = "unread";

    /// <summary>A day of which the ledger has fewer filings than its index listed.</summary>
    public const string Short = "short";

    /// <summary>An issuer whose stored events, rows or labels are not those that its filings give.</summary>
    public const string Differs = "differs";

    /// <summary>Listed and not read yet.</summary>
    public const string Owed = "owed";

    /// <summary>Refused, and listed or of no known number.</summary>
    public const string Quarantined = "quarantined";

    /// <summary>An issuer whose events are still to be derived.</summary>
    public const string Underived = "underived";

    internal static bool AreOpen(string kind) => kind is Owed or Quarantined or Underived;
}
