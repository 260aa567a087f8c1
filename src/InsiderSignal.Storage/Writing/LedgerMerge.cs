namespace InsiderSignal.Storage.Writing;

/// <summary>
/// How what is said about an accession number joins what the ledger has of it. The row that comes of it is the same in whatever
/// order listings and settlements arrive: the index of the quarter decides the day before that of the day, then the header, then
/// others who list it; the header decides the form; among the keys it is listed under the smallest is kept.
/// </summary>
internal static class LedgerMerge
{
    /// <summary>For rows that list an accession number: what became of it stays as it is.</summary>
    public const string Listed =
        $"ON CONFLICT (accession) DO UPDATE SET form = {ListedForm}, filed_on = {ListedDay}, cik = {AnyCik}, listed_by = {AllSources} "
        + $"WHERE (ledger.form, ledger.filed_on, ledger.cik, ledger.listed_by) IS NOT ({ListedForm}, {ListedDay}, {AnyCik}, {AllSources})";

    /// <summary>For rows that say what became of it: who listed it stays known.</summary>
    public const string Settled =
        "ON CONFLICT (accession) DO UPDATE SET state = excluded.state, reason = excluded.reason, "
        + $"form = coalesce(excluded.form, ledger.form), filed_on = {SettledDay}, cik = {AnyCik}, listed_by = {AllSources}";

    // 2 is stored.
    public const string SettledUnlessStored = Settled + " WHERE ledger.state <> 2";

    private const string ListedForm = "coalesce(ledger.form, excluded.form)";

    private const string AnyCik = "min(coalesce(ledger.cik, excluded.cik), coalesce(excluded.cik, ledger.cik))";

    private const string AllSources = "ledger.listed_by | excluded.listed_by";

    // 2 and 4 are the indexes of days and quarters: 0, 2 or 4, the higher the better.
    private const string Rank = "min(ledger.listed_by & 6, 4)";

    private const string ListedRank = "min(excluded.listed_by & 6, 4)";

    // In the states 2 and 4, stored and out of scope, a day that no index gave is the header's.
    private const string ListedDay =
        "CASE WHEN ledger.filed_on IS NULL OR excluded.filed_on IS NULL THEN coalesce(ledger.filed_on, excluded.filed_on) "
        + $"WHEN {ListedRank} > {Rank} THEN excluded.filed_on "
        + $"WHEN {ListedRank} < {Rank} OR ({Rank} = 0 AND ledger.state IN (2, 4)) THEN ledger.filed_on "
        + "ELSE min(ledger.filed_on, excluded.filed_on) END";

    private const string SettledDay =
        $"CASE WHEN {Rank} > 0 THEN coalesce(ledger.filed_on, excluded.filed_on) ELSE coalesce(excluded.filed_on, ledger.filed_on) END";
}
