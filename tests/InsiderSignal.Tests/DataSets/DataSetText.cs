using System.Text;
using InsiderSignal.Edgar.DataSets;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Tests.Submissions;
using Xunit;

namespace InsiderSignal.Tests.DataSets;

/// <summary>Writes small data sets in the layout of the SEC's: one purchase by one director, until a test says otherwise.</summary>
internal sealed class DataSetText
{
    public const string Accession = "0000000123-23-000001";
    public const string FileName = "2023q1_form345.zip";

    private const string Following = "SHRS_OWND_FOLWNG_TRANS SHRS_OWND_FOLWNG_TRANS_FN VALU_OWND_FOLWNG_TRANS VALU_OWND_FOLWNG_TRANS_FN " +
        "DIRECT_INDIRECT_OWNERSHIP DIRECT_INDIRECT_OWNERSHIP_FN NATURE_OF_OWNERSHIP NATURE_OF_OWNERSHIP_FN";

    private const string Trade = "TRANS_DATE TRANS_DATE_FN DEEMED_EXECUTION_DATE DEEMED_EXECUTION_DATE_FN TRANS_FORM_TYPE TRANS_CODE " +
        "EQUITY_SWAP_INVOLVED EQUITY_SWAP_TRANS_CD_FN TRANS_TIMELINESS TRANS_TIMELINESS_FN TRANS_SHARES TRANS_SHARES_FN ";

    private const string Price = "TRANS_PRICEPERSHARE TRANS_PRICEPERSHARE_FN TRANS_ACQUIRED_DISP_CD TRANS_ACQUIRED_DISP_CD_FN ";

    private const string Underlying = "EXPIRATION_DATE EXPIRATION_DATE_FN UNDLYNG_SEC_TITLE UNDLYNG_SEC_TITLE_FN UNDLYNG_SEC_SHARES " +
        "UNDLYNG_SEC_SHARES_FN UNDLYNG_SEC_VALUE UNDLYNG_SEC_VALUE_FN ";

    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        ["SUBMISSION"] = "ACCESSION_NUMBER FILING_DATE PERIOD_OF_REPORT DATE_OF_ORIG_SUB NO_SECURITIES_OWNED NOT_SUBJECT_SEC16 " +
            "FORM3_HOLDINGS_REPORTED FORM4_TRANS_REPORTED DOCUMENT_TYPE ISSUERCIK ISSUERNAME ISSUERTRADINGSYMBOL REMARKS AFF10B5ONE",
        ["REPORTINGOWNER"] = "ACCESSION_NUMBER RPTOWNERCIK RPTOWNERNAME RPTOWNER_RELATIONSHIP RPTOWNER_TITLE RPTOWNER_TXT RPTOWNER_STREET1 " +
            "RPTOWNER_STREET2 RPTOWNER_CITY RPTOWNER_STATE RPTOWNER_ZIPCODE RPTOWNER_STATE_DESC FILE_NUMBER",
        ["NONDERIV_TRANS"] = "ACCESSION_NUMBER NONDERIV_TRANS_SK SECURITY_TITLE SECURITY_TITLE_FN " + Trade + Price + Following,
        ["FOOTNOTES"] = "ACCESSION_NUMBER FOOTNOTE_ID FOOTNOTE_TXT",
        ["DERIV_TRANS"] = "ACCESSION_NUMBER DERIV_TRANS_SK SECURITY_TITLE SECURITY_TITLE_FN CONV_EXERCISE_PRICE CONV_EXERCISE_PRICE_FN " + Trade +
            "TRANS_TOTAL_VALUE TRANS_TOTAL_VALUE_FN " + Price + "EXCERCISE_DATE EXCERCISE_DATE_FN " + Underlying + Following,
        ["NONDERIV_HOLDING"] = "ACCESSION_NUMBER NONDERIV_HOLDING_SK SECURITY_TITLE SECURITY_TITLE_FN TRANS_FORM_TYPE TRANS_FORM_TYPE_FN " + Following,
        ["DERIV_HOLDING"] = "ACCESSION_NUMBER DERIV_HOLDING_SK SECURITY_TITLE SECURITY_TITLE_FN CONV_EXERCISE_PRICE CONV_EXERCISE_PRICE_FN " +
            "TRANS_FORM_TYPE TRANS_FORM_TYPE_FN EXERCISE_DATE EXERCISE_DATE_FN " + Underlying + Following,
        ["OWNER_SIGNATURE"] = "ACCESSION_NUMBER OWNERSIGNATURENAME OWNERSIGNATUREDATE",
    };

    private readonly Dictionary<string, string> _tables = new(StringComparer.Ordinal);

    public DataSetText()
    {
        Submission(Accession);
        Owner(Accession);
        Transaction(Accession);
        Add("FOOTNOTES");
    }

    /// <summary>A data set with its tables and nothing in them.</summary>
    public static DataSetText Bare()
    {
        var text = new DataSetText();
        foreach (var table in text._tables.Keys)
            text._tables[table] = Header(table);
        return text;
    }

    public DataSetText Submission(string accession, params (string Column, string Value)[] cells) => Add(
        "SUBMISSION",
        [("ACCESSION_NUMBER", accession), ("FILING_DATE", "03-MAR-2023"), ("DOCUMENT_TYPE", "4"), ("ISSUERCIK", "0000000777"), ("ISSUERNAME", "Nowhere Mills Inc"), .. cells]);

    public DataSetText Owner(string accession, params (string Column, string Value)[] cells) => Add(
        "REPORTINGOWNER",
        [("ACCESSION_NUMBER", accession), ("RPTOWNERCIK", "0000000888"), ("RPTOWNERNAME", "Nobody Jane Q"), ("RPTOWNER_RELATIONSHIP", "Director"), .. cells]);

    public DataSetText Transaction(string accession, params (string Column, string Value)[] cells) => Add("NONDERIV_TRANS", [.. Purchase(accession), .. cells]);

    public static (string Column, string Value)[] Purchase(string accession) =>
    [
        ("ACCESSION_NUMBER", accession), ("NONDERIV_TRANS_SK", "1"), ("SECURITY_TITLE", "Common Stock"), ("TRANS_DATE", "02-MAR-2023"), ("TRANS_FORM_TYPE", "4"),
        ("TRANS_CODE", "P"), ("EQUITY_SWAP_INVOLVED", "0"), ("TRANS_SHARES", "1000.0"), ("TRANS_PRICEPERSHARE", "12.5"), ("TRANS_ACQUIRED_DISP_CD", "A"),
        ("SHRS_OWND_FOLWNG_TRANS", "3000.0"), ("DIRECT_INDIRECT_OWNERSHIP", "D"),
    ];

    public DataSetText Footnote(string accession, string id, string text) =>
        Add("FOOTNOTES", ("ACCESSION_NUMBER", accession), ("FOOTNOTE_ID", id), ("FOOTNOTE_TXT", text));

    /// <summary>Adds a row to a table, or with no cells only the table. A later cell of a column takes the place of an earlier one.</summary>
    public DataSetText Add(string table, params (string Column, string Value)[] cells)
    {
        var row = Columns[table].Split(' ').Select(column => cells.LastOrDefault(cell => cell.Column == column).Value ?? "");
        _tables.TryAdd(table, Header(table));
        if (cells.Length > 0)
            _tables[table] += string.Join('\t', row) + "\n";
        return this;
    }

    public DataSetText Without(string table)
    {
        _tables.Remove(table);
        return this;
    }

    /// <summary>Changes the text of a table as it is so far.</summary>
    public DataSetText Change(string table, Func<string, string> change)
    {
        var changed = change(_tables[table]);
        Assert.NotEqual(_tables[table], changed);
        _tables[table] = changed;
        return this;
    }

    public byte[] Zip() => Packed.Zip([.. _tables.Select(table => (table.Key + ".tsv", Encoding.UTF8.GetBytes(table.Value)))]);

    public List<SubmissionOutcome> Read() => Read(Zip());

    public static List<SubmissionOutcome> Read(byte[] zip)
    {
        using var reader = Form345Reader.Open(new MemoryStream(zip), FileName);
        return [.. reader.Filings()];
    }

    private static string Header(string table) => Columns[table].Replace(' ', '\t') + "\n";
}
