using System.IO.Compression;
using System.Text;
using InsiderSignal.Edgar.DataSets;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Tests.Submissions;
using Xunit;

namespace InsiderSignal.Tests.DataSets;

public sealed class Form345FaultTests
{
    private const string Other = "0000000123-23-000002";

    [Fact]
    public void Open_TablesMissing_NamesAllAtOnce() => Assert.Equal(
        "2023q1_form345.zip lacks the tables NONDERIV_TRANS, REPORTINGOWNER and FOOTNOTES: nothing can be counted without; download it again.",
        Refused(new DataSetText().Without("NONDERIV_TRANS").Without("REPORTINGOWNER").Without("FOOTNOTES").Zip()));

    [Theory]
    [InlineData("SUBMISSION")]
    [InlineData("REPORTINGOWNER")]
    [InlineData("NONDERIV_TRANS")]
    [InlineData("FOOTNOTES")]
    public void Open_OneTableMissing_IsNamed(string table) =>
        Assert.Contains($"lacks the table {table}:", Refused(new DataSetText().Without(table).Zip()), StringComparison.Ordinal);

    [Fact]
    public void Open_AnotherZip_IsNoDataSet() =>
        Assert.Contains("no form 345 data set", Refused(Packed.Zip(("readme.txt", [1, 2, 3]))), StringComparison.Ordinal);

    [Theory]
    [InlineData("SUBMISSION", "FILING_DATE")]
    [InlineData("SUBMISSION", "ACCESSION_NUMBER")]
    [InlineData("REPORTINGOWNER", "RPTOWNER_RELATIONSHIP")]
    [InlineData("NONDERIV_TRANS", "TRANS_CODE")]
    [InlineData("NONDERIV_TRANS", "TRANS_PRICEPERSHARE_FN")]
    [InlineData("NONDERIV_TRANS", "EQUITY_SWAP_TRANS_CD_FN")]
    [InlineData("FOOTNOTES", "FOOTNOTE_TXT")]
    public void Open_ColumnRenamed_NamesTableAndColumn(string table, string column) => Assert.Contains(
        $"the table {table} lacks the column {column}:",
        Refused(new DataSetText().Change(table, text => text.Replace(column, "RENAMED", StringComparison.Ordinal)).Zip()),
        StringComparison.Ordinal);

    [Fact]
    public void Open_SeveralColumnsRenamed_NamesAll() => Assert.Contains(
        "the table DERIV_TRANS lacks the columns TRANS_CODE and EXERCISE_DATE:",
        Refused(new DataSetText().Add("DERIV_TRANS")
            .Change("DERIV_TRANS", text => text.Replace("TRANS_CODE", "CODE", StringComparison.Ordinal).Replace("EXCERCISE_DATE\t", "EXERCISABLE\t", StringComparison.Ordinal)).Zip()),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("", "is no zip but empty")]
    [InlineData("<!DOCTYPE html><html><head><title>Request Rate Threshold Exceeded</title></head></html>", "a web page, \"Request Rate Threshold Exceeded\"")]
    [InlineData("ACCESSION_NUMBER\tFILING_DATE\n", "is no zip but something else")]
    public void Open_NoZip_SaysWhatItIs(string content, string said) => Assert.Contains(said, Refused(Encoding.UTF8.GetBytes(content)), StringComparison.Ordinal);

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.9)]
    [InlineData(0.999)]
    public void Open_ZipCutShort_IsRefused(double kept)
    {
        var zip = new DataSetText().Zip();

        Assert.Contains("cut short or damaged", Refused(zip[..(int)(zip.Length * kept)]), StringComparison.Ordinal);
    }

    [Fact]
    public void Open_EmptyTable_IsRefused() =>
        Assert.Contains("FOOTNOTES is damaged, it has no line of column names", Refused(new DataSetText().Change("FOOTNOTES", _ => "").Zip()), StringComparison.Ordinal);

    [Fact]
    public void Open_TableTwice_IsRefused() => Assert.Contains(
        "has the table SUBMISSION 2 times",
        Refused(Packed.Zip(("SUBMISSION.tsv", [1]), ("old/SUBMISSION.tsv", [1]), ("REPORTINGOWNER.tsv", [1]), ("NONDERIV_TRANS.tsv", [1]), ("FOOTNOTES.tsv", [1]))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Open_Refused_LeavesTheFileFree(bool isZip)
    {
        using var folder = new TempFolder();
        var path = folder.Write("set.zip", isZip ? new DataSetText().Without("FOOTNOTES").Zip() : "<html></html>"u8.ToArray());

        Assert.Throws<DataSetException>(() => Form345Reader.Open(path));

        using var free = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
    }

    [Theory]
    [InlineData("SUBMISSION")]
    [InlineData("NONDERIV_TRANS")]
    [InlineData("FOOTNOTES")]
    public void Filings_TableCutInALine_IsRefusedBeforeAnyFilingComesOut(string table)
    {
        var text = new DataSetText().Footnote(DataSetText.Accession, "F1", "The price is an average.").Change(table, content => content[..^4]);

        Assert.Contains($"the table {table} is damaged, it is cut short", RefusedLater(text.Zip()), StringComparison.Ordinal);
    }

    [Fact]
    public void Filings_ContentUnlikeItsChecksum_IsRefused()
    {
        const string Marker = "An unmistakable footnote";
        var zip = Stored(new DataSetText().Footnote(DataSetText.Accession, "F1", Marker));
        zip[zip.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Marker))] ^= 0x20;

        Assert.Contains("the table FOOTNOTES is damaged, its content does not match its checksum", RefusedLater(zip), StringComparison.Ordinal);
    }

    [Fact]
    public void Filings_BytesThatCannotBeUnpacked_AreRefused()
    {
        var text = new DataSetText();
        for (var i = 2; i < 2_000; i++)
            text.Footnote($"0000000123-23-{i:D6}", "F1", $"{i * 7919}");
        var zip = text.Zip();
        var entry = zip.AsSpan().IndexOf("FOOTNOTES.tsv"u8);
        zip.AsSpan(entry + 3_000, 300).Fill(0xFF);

        Assert.Contains("the table FOOTNOTES is damaged", RefusedLater(zip), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NONDERIV_TRANS", "line 2 of NONDERIV_TRANS has 29 fields where the header has 28")]
    [InlineData("SUBMISSION", "line 2 of SUBMISSION has 15 fields where the header has 14")]
    [InlineData("REPORTINGOWNER", "line 2 of REPORTINGOWNER has 14 fields where the header has 13")]
    public void Filings_RowOfAnotherShape_BreaksItsFilingAndNoOther(string table, string reason)
    {
        var outcomes = TwoFilings()
            .Change(table, text => text.Insert(text.IndexOf('\n', text.IndexOf('\n', StringComparison.Ordinal) + 1), "\t"))
            .Read();

        Assert.Equal(Other, Assert.Single(outcomes.OfType<ReadSubmission>()).Accession.ToString());
        var broken = Assert.Single(outcomes.OfType<BrokenSubmission>());
        Assert.Equal((DataSetText.Accession, reason), (broken.Accession.ToString(), broken.Reason));
    }

    [Fact]
    public void Filings_RowWithoutAccession_ComesOutByItself()
    {
        var outcomes = TwoFilings().Change("FOOTNOTES", text => text + "and here the second line of a footnote\n").Read();

        Assert.Equal(2, outcomes.OfType<ReadSubmission>().Count());
        var broken = Assert.Single(outcomes.OfType<BrokenSubmission>());
        Assert.Null(broken.Accession);
        Assert.Equal("line 2 of FOOTNOTES has 1 fields where the header has 3 and belongs to no filing", broken.Reason);
        Assert.Equal("2023q1_form345.zip!line 2 of FOOTNOTES", broken.Source);
    }

    [Fact]
    public void Filings_ManyRowsWithoutAccession_AreSummedUp()
    {
        var outcomes = TwoFilings().Change("FOOTNOTES", text => text + string.Concat(Enumerable.Repeat("x\tF1\ty\n", 1_000))).Read();

        Assert.Equal(101, outcomes.OfType<BrokenSubmission>().Count());
        Assert.Equal("900 more rows belong to no filing", Assert.IsType<BrokenSubmission>(outcomes[^1]).Reason);
    }

    [Fact]
    public void Filings_AccessionTwice_IsBrokenOnce()
    {
        var outcomes = TwoFilings().Submission(DataSetText.Accession).Read();

        Assert.Equal(Other, Assert.Single(outcomes.OfType<ReadSubmission>()).Accession.ToString());
        Assert.Equal("stands more than once in SUBMISSION", Assert.Single(outcomes.OfType<BrokenSubmission>()).Reason);
    }

    [Fact]
    public void Filings_RowsOfAnUnlistedFiling_ComeOutBroken()
    {
        var outcomes = TwoFilings().Transaction("0000000123-23-000003").Owner("0000000123-23-000003").Read();

        Assert.Equal(2, outcomes.OfType<ReadSubmission>().Count());
        var broken = Assert.Single(outcomes.OfType<BrokenSubmission>());
        Assert.Equal(("0000000123-23-000003", "has rows in REPORTINGOWNER and none in SUBMISSION"), (broken.Accession.ToString(), broken.Reason));
    }

    [Fact]
    public void Filings_NoOwner_IsBroken() => Assert.Equal(
        "it has no reporting owner in REPORTINGOWNER",
        Assert.IsType<BrokenSubmission>(Assert.Single(DataSetText.Bare().Submission(Other).Transaction(Other).Read())).Reason);

    [Theory]
    [InlineData("ISSUERCIK", "", "the issuer's CIK is not one: \"\"")]
    [InlineData("ISSUERCIK", "0", "the issuer's CIK is not one: \"0\"")]
    [InlineData("FILING_DATE", "", "it has no filed date")]
    [InlineData("FILING_DATE", "31-FEB-2023", "its filed date is none: \"31-FEB-2023\"")]
    [InlineData("DOCUMENT_TYPE", " ", "it has no document type")]
    public void Filings_SubmissionThatCannotBeMapped_IsBroken(string column, string value, string reason)
    {
        var outcomes = new DataSetText().Submission(Other, (column, value)).Owner(Other).Read();

        Assert.IsType<ReadSubmission>(outcomes[0]);
        Assert.Equal(reason, Assert.IsType<BrokenSubmission>(outcomes[1]).Reason);
    }

    [Fact]
    public void Filings_OwnerWithoutKey_IsBroken() => Assert.Equal(
        "the reporting owner's CIK is not one: \"12x\"",
        Assert.IsType<BrokenSubmission>(Assert.Single(DataSetText.Bare().Submission(Other).Owner(Other, ("RPTOWNERCIK", "12x")).Read())).Reason);

    [Fact]
    public void Filings_UnknownDocumentType_IsOutOfScope()
    {
        var outside = Assert.IsType<OutOfScopeSubmission>(Assert.Single(DataSetText.Bare().Submission(Other, ("DOCUMENT_TYPE", "144")).Owner(Other).Read()));

        Assert.Equal((Other, "form 144 is not an ownership form"), (outside.Accession.ToString(), outside.Reason));
    }

    private static DataSetText TwoFilings() => new DataSetText().Submission(Other).Owner(Other).Transaction(Other);

    private static string Refused(byte[] content) => Checked(Assert.Throws<DataSetException>(() => Form345Reader.Open(new MemoryStream(content), DataSetText.FileName)));

    private static string RefusedLater(byte[] content)
    {
        using var reader = Form345Reader.Open(new MemoryStream(content), DataSetText.FileName);
        using var filings = reader.Filings().GetEnumerator();
        return Checked(Assert.Throws<DataSetException>(() => filings.MoveNext()));
    }

    private static string Checked(DataSetException error)
    {
        Assert.StartsWith(DataSetText.FileName, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        return error.Message;
    }

    private static byte[] Stored(DataSetText text)
    {
        using var packed = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(text.Zip())))
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                using var from = entry.Open();
                using var to = zip.CreateEntry(entry.Name, CompressionLevel.NoCompression).Open();
                from.CopyTo(to);
            }
        }

        return packed.ToArray();
    }
}
