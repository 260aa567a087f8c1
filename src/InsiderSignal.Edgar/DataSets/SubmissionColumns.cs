namespace InsiderSignal.Edgar.DataSets;

/// <summary>The columns of <see cref="TableNames.Submissions"/>.</summary>
internal sealed class SubmissionColumns(TableHeader header)
{
    public int FilingDate { get; } = header.Required("FILING_DATE");

    public int PeriodOfReport { get; } = header.Required("PERIOD_OF_REPORT");

    public int DateOfOriginalSubmission { get; } = header.Required("DATE_OF_ORIG_SUB");

    public int NoSecuritiesOwned { get; } = header.Required("NO_SECURITIES_OWNED");

    public int NotSubjectToSection16 { get; } = header.Required("NOT_SUBJECT_SEC16");

    public int Form3HoldingsReported { get; } = header.Required("FORM3_HOLDINGS_REPORTED");

    public int Form4TransactionsReported { get; } = header.Required("FORM4_TRANS_REPORTED");

    public int DocumentType { get; } = header.Required("DOCUMENT_TYPE");

    public int IssuerCik { get; } = header.Required("ISSUERCIK");

    public int IssuerName { get; } = header.Required("ISSUERNAME");

    public int IssuerTradingSymbol { get; } = header.Required("ISSUERTRADINGSYMBOL");

    public int Remarks { get; } = header.Required("REMARKS");

    /// <summary>In the sets since 2023, and not in all of those.</summary>
    public int Aff10b5One { get; } = header.Optional("AFF10B5ONE");
}
