namespace InsiderSignal.Edgar.DataSets;

/// <summary>The tables of a data set, as their files are called.</summary>
internal static class TableNames
{
    public const string Submissions = "SUBMISSION";
    public const string Owners = "REPORTINGOWNER";
    public const string Transactions = "NONDERIV_TRANS";
    public const string Footnotes = "FOOTNOTES";
    public const string DerivativeTransactions = "DERIV_TRANS";
    public const string Holdings = "NONDERIV_HOLDING";
    public const string DerivativeHoldings = "DERIV_HOLDING";
    public const string Signatures = "OWNER_SIGNATURE";

    /// <summary>Without them trades would be missing or miscounted: whether one was planned stands in its footnotes.</summary>
    public static readonly string[] Required = [Submissions, Transactions, Owners, Footnotes];
}
