using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.DataSets;

namespace InsiderSignal.Edgar.Simulation.DataSets;

/// <summary>The columns of the tables that have what stands around the rows of a form.</summary>
internal static class FilingColumns
{
    private const int FirstYearOfTheBox = 2023;

    public static readonly Column<Stated<ReportingOwner>>[] Owners =
    [
        new("ACCESSION_NUMBER", owner => owner.Accession),
        new("RPTOWNERCIK", owner => owner.Part.Cik.ToString()),
        new("RPTOWNERNAME", owner => owner.Part.Name),
        new("RPTOWNER_RELATIONSHIP", owner => Cells.Relationship(owner.Part)),
        new("RPTOWNER_TITLE", owner => owner.Part.OfficerTitle),
        new("RPTOWNER_TXT", owner => owner.Part.OtherText),
        new("RPTOWNER_STREET1", owner => owner.Part.Address?.Street1),
        new("RPTOWNER_STREET2", owner => owner.Part.Address?.Street2),
        new("RPTOWNER_CITY", owner => owner.Part.Address?.City),
        new("RPTOWNER_STATE", owner => owner.Part.Address?.State),
        new("RPTOWNER_ZIPCODE", owner => owner.Part.Address?.ZipCode),
        new("RPTOWNER_STATE_DESC", _ => null),
        new("FILE_NUMBER", owner => owner.Filing.Issuer.Traits.FileNumber),
    ];

    public static readonly Column<Stated<Footnote>>[] Footnotes =
    [
        new("ACCESSION_NUMBER", note => note.Accession),
        new("FOOTNOTE_ID", note => note.Part.Id),
        new("FOOTNOTE_TXT", note => note.Part.Text),
    ];

    public static readonly Column<Stated<OwnerSignature>>[] Signatures =
    [
        new("ACCESSION_NUMBER", signature => signature.Accession),
        new("OWNERSIGNATURENAME", signature => signature.Part.Name),
        new("OWNERSIGNATUREDATE", signature => Cells.Date(signature.Part.Date.Value)),
    ];

    private static readonly Column<SimulatedFiling>[] Common =
    [
        new("ACCESSION_NUMBER", filing => filing.Accession.ToString()),
        new("FILING_DATE", filing => Cells.Date(filing.FiledOn)),
        new("PERIOD_OF_REPORT", filing => Cells.Date(filing.Document.PeriodOfReport.Value)),
        new("DATE_OF_ORIG_SUB", filing => Cells.Date(filing.Document.DateOfOriginalSubmission.Value)),
        new("NO_SECURITIES_OWNED", filing => Cells.Flag(filing.Document.NoSecuritiesOwned, filing.SaysWords)),
        new("NOT_SUBJECT_SEC16", filing => Cells.Flag(filing.Document.NotSubjectToSection16, filing.SaysWords)),
        new("FORM3_HOLDINGS_REPORTED", filing => Cells.Flag(filing.Document.Form3HoldingsReported, filing.SaysWords)),
        new("FORM4_TRANS_REPORTED", filing => Cells.Flag(filing.Document.Form4TransactionsReported, filing.SaysWords)),
        new("DOCUMENT_TYPE", filing => filing.Form.Name()),
        new("ISSUERCIK", filing => filing.IssuerCik.ToString()),
        new("ISSUERNAME", filing => filing.Document.Issuer.Name),
        new("ISSUERTRADINGSYMBOL", filing => filing.Document.Issuer.TradingSymbol),
        new("REMARKS", filing => filing.Document.Remarks),
    ];

    /// <summary>The table of filings, which has the plan box in the years that have one.</summary>
    public static IEnumerable<Column<SimulatedFiling>> Submissions(Quarter quarter) => quarter.Year < FirstYearOfTheBox
        ? Common
        : Common.Append(new("AFF10B5ONE", filing => Cells.Flag(filing.Document.Aff10b5One, filing.SaysWords)));
}
