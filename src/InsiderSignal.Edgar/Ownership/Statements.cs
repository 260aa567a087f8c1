using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Ownership;

/// <summary>The single values that stand directly under the root, while the document is read.</summary>
internal struct Statements
{
    public string? SchemaVersion;
    public string? DocumentType;
    public FiledDate PeriodOfReport;
    public FiledDate DateOfOriginalSubmission;
    public bool? NoSecuritiesOwned;
    public bool? NotSubjectToSection16;
    public bool? Form3HoldingsReported;
    public bool? Form4TransactionsReported;
    public bool? Aff10b5One;
    public string? Remarks;
}
