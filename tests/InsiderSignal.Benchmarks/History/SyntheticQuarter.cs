using System.Globalization;
using System.IO.Compression;
using System.Text;
using InsiderSignal.Edgar.DataSets;

namespace InsiderSignal.Benchmarks.History;

/// <summary>
/// Writes a data set as large as a real quarter's and of its layout: 58,000 filings, 50,000 purchases and sales, awards and exercises beside them,
/// footnotes of real length. Everything in it is drawn from the quarter's number; the same quarter is the same bytes.
/// </summary>
internal sealed class SyntheticQuarter(Quarter quarter)
{
    public const int Trades = 50_000;

    private const int Pay = 14_000;
    private const int Issuers = 6_000;
    private const int OwnersOfAnIssuer = 12;
    private const string Words =
        "The transactions reported on this form were executed in multiple trades at prices within a range of one dollar. The reporting person undertakes to provide upon request full information regarding the number of shares at each price. ";

    private readonly Random _chance = new((quarter.Year * 10) + quarter.Number);
    private readonly StringBuilder _submissions = new("ACCESSION_NUMBER\tFILING_DATE\tPERIOD_OF_REPORT\tDATE_OF_ORIG_SUB\tNO_SECURITIES_OWNED\tNOT_SUBJECT_SEC16\tFORM3_HOLDINGS_REPORTED\tFORM4_TRANS_REPORTED\tDOCUMENT_TYPE\tISSUERCIK\tISSUERNAME\tISSUERTRADINGSYMBOL\tREMARKS\tAFF10B5ONE\n");
    private readonly StringBuilder _owners = new("ACCESSION_NUMBER\tRPTOWNERCIK\tRPTOWNERNAME\tRPTOWNER_RELATIONSHIP\tRPTOWNER_TITLE\tRPTOWNER_TXT\tRPTOWNER_STREET1\tRPTOWNER_STREET2\tRPTOWNER_CITY\tRPTOWNER_STATE\tRPTOWNER_ZIPCODE\tRPTOWNER_STATE_DESC\tFILE_NUMBER\n");
    private readonly StringBuilder _rows = new("ACCESSION_NUMBER\tNONDERIV_TRANS_SK\tSECURITY_TITLE\tSECURITY_TITLE_FN\tTRANS_DATE\tTRANS_DATE_FN\tDEEMED_EXECUTION_DATE\tDEEMED_EXECUTION_DATE_FN\tTRANS_FORM_TYPE\tTRANS_CODE\tEQUITY_SWAP_INVOLVED\tEQUITY_SWAP_TRANS_CD_FN\tTRANS_TIMELINESS\tTRANS_TIMELINESS_FN\tTRANS_SHARES\tTRANS_SHARES_FN\tTRANS_PRICEPERSHARE\tTRANS_PRICEPERSHARE_FN\tTRANS_ACQUIRED_DISP_CD\tTRANS_ACQUIRED_DISP_CD_FN\tSHRS_OWND_FOLWNG_TRANS\tSHRS_OWND_FOLWNG_TRANS_FN\tVALU_OWND_FOLWNG_TRANS\tVALU_OWND_FOLWNG_TRANS_FN\tDIRECT_INDIRECT_OWNERSHIP\tDIRECT_INDIRECT_OWNERSHIP_FN\tNATURE_OF_OWNERSHIP\tNATURE_OF_OWNERSHIP_FN\n");
    private readonly StringBuilder _notes = new("ACCESSION_NUMBER\tFOOTNOTE_ID\tFOOTNOTE_TXT\n");
    private int _accession;
    private int _row;

    /// <summary>Writes the zip.</summary>
    public void Write(string path)
    {
        for (var i = 0; i < Trades + Pay; i++)
            File(isTrade: i % (Trades + Pay) < Trades);
        using var zip = new ZipArchive(System.IO.File.Create(path), ZipArchiveMode.Create);
        Add(zip, "SUBMISSION.tsv", _submissions);
        Add(zip, "REPORTINGOWNER.tsv", _owners);
        Add(zip, "NONDERIV_TRANS.tsv", _rows);
        Add(zip, "FOOTNOTES.tsv", _notes);
    }

    private static void Add(ZipArchive zip, string name, StringBuilder text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false), 1 << 16);
        foreach (var chunk in text.GetChunks())
            writer.Write(chunk.Span);
    }

    private void File(bool isTrade)
    {
        var accession = string.Create(CultureInfo.InvariantCulture, $"00{quarter.Year % 100:D2}{quarter.Number:D6}-{quarter.Year % 100:D2}-{++_accession:D6}");
        var issuer = (int)(Issuers * Math.Pow(_chance.NextDouble(), 1.6));
        var filed = quarter.First.AddDays(_chance.Next(quarter.Last.DayNumber - quarter.First.DayNumber + 1));
        filed = filed.AddDays(filed.DayOfWeek switch { DayOfWeek.Saturday => -1, DayOfWeek.Sunday => -2, _ => 0 });
        var traded = filed.AddDays(-1 - _chance.Next(3));
        Line(_submissions, accession, Date(filed), Date(traded), "", "", "0", "", "", "4", Number(100_000 + (issuer * 7)), $"COMPANY {issuer} INC", $"C{issuer}", "", quarter.Year >= 2023 ? "0" : "");
        Owner(accession, issuer);
        var note = _chance.Next(10) < 6 ? "F1" : "";
        if (note.Length > 0)
            Line(_notes, accession, note, Words[.._chance.Next(80, Words.Length)] + (isTrade && _chance.Next(4) == 0 ? "Made under a Rule 10b5-1 trading plan." : ""));
        var tranches = isTrade && _chance.Next(4) == 0 ? 3 : 1;
        var isBuy = _chance.Next(10) < 3;
        for (var i = 0; i < tranches; i++)
            Row(accession, traded, isTrade ? isBuy ? "P" : "S" : _chance.Next(2) == 0 ? "A" : "F", isTrade ? isBuy : _chance.Next(2) == 0, note, issuer);
    }

    private void Owner(string accession, int issuer)
    {
        var owner = _chance.Next(OwnersOfAnIssuer);
        var (relationship, title) = owner switch
        {
            0 => ("Director,Officer", "President & CEO"),
            1 => ("Officer", "Chief Financial Officer"),
            2 => ("TenPercentOwner", ""),
            < 7 => ("Officer", "EVP, General Counsel"),
            _ => ("Director", ""),
        };
        Line(_owners, accession, Number(1_000_000 + (issuer * OwnersOfAnIssuer) + owner), $"OWNER {issuer} {owner}", relationship, title, "", "1 MAIN STREET", "", "SPRINGFIELD", "NY", "10001", "", "001-00001");
    }

    private void Row(string accession, DateOnly traded, string code, bool isAcquired, string note, int issuer)
    {
        var price = 5 + (issuer % 90) + (_chance.Next(100) / 100m);
        Line(
            _rows, accession, Number(++_row), "Common Stock", "", Date(traded), "", "", "", "4", code, "0", "", "", "",
            Number(100 + _chance.Next(20_000)) + ".0", "", price.ToString(CultureInfo.InvariantCulture), note, isAcquired ? "A" : "D", "",
            Number(10_000 + _chance.Next(500_000)) + ".0", "", "", "", "D", "", "", "");
    }

    private static void Line(StringBuilder table, params ReadOnlySpan<string> cells)
    {
        table.AppendJoin('\t', cells).Append('\n');
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Date(DateOnly date) => date.ToString("dd-MMM-yyyy", CultureInfo.InvariantCulture).ToUpperInvariant();
}
