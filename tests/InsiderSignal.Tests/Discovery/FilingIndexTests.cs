using System.Text;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.DataSets;
using InsiderSignal.Edgar.Discovery;
using InsiderSignal.Tests.Submissions;
using Xunit;

namespace InsiderSignal.Tests.Discovery;

public sealed class FilingIndexTests
{
    private const string MasterHeader = """
        Description:           Daily Index of EDGAR Dissemination Feed
        Last Data Received:    Dec 31, 2018

        CIK|Company Name|Form Type|Date Filed|File Name
        --------------------------------------------------------------------------------

        """;

    private const string FormHeader = """
        Description:           Daily Index of EDGAR Dissemination Feed by Form Type

        Form Type   Company Name                         CIK         Date Filed  File Name
        ----------------------------------------------------------------------------------

        """;

    private static readonly ListedFiling First = new(Number("0000000123-18-000001"), OwnershipForm.Form4, new DateOnly(2018, 12, 31), new Cik(1000228));

    [Fact]
    public void Addresses_AsEdgarHasThem()
    {
        var site = new Uri("https://www.sec.gov/");

        Assert.Equal("https://www.sec.gov/Archives/edgar/daily-index/2020/QTR1/master.20200318.idx", DailyIndex.Address(site, new DateOnly(2020, 3, 18)).AbsoluteUri);
        Assert.Equal("https://www.sec.gov/Archives/edgar/full-index/2023/QTR2/master.gz", FullIndex.Address(site, new Quarter(2023, 2)).AbsoluteUri);
        Assert.Equal("https://www.sec.gov/Archives/edgar/data/1000228/0000000123-18-000001.txt", SubmissionAddress.Of(site, First).AbsoluteUri);
    }

    [Theory]
    [InlineData("1000228|NOBODY INC|4|20181231|edgar/data/1000228/0000000123-18-000001.txt")]
    [InlineData("1000228|NOBODY INC|4|2018-12-31|edgar/data/1000228/0000000123-18-000001.txt")]
    [InlineData("1000228|NOBODY|INC||4|20181231|edgar/data/1000228/0000000123-18-000001.txt")]
    [InlineData("1000228||4|20181231|edgar/data/1000228/0000000123-18-000001.txt")]
    [InlineData("0001000228|N\u00D8BODY \u009FINC|4|20181231|edgar/data/1000228/0000000123-18-000001.txt   ")]
    public void Read_MasterLine_Listed(string line)
    {
        var reading = FilingIndex.Read(Encoding.Latin1.GetBytes(MasterHeader + line + "\n"));

        Assert.Equal(First, Assert.Single(reading.Filings));
        Assert.Equal((1, 0), (reading.Lines, reading.NotUnderstood));
    }

    [Theory]
    [InlineData("4           NOBODY INC                           1000228     20181231    edgar/data/1000228/0000000123-18-000001.txt         ")]
    [InlineData("4                 NOBODY   INC 4 20181231   1000228     2018-12-31  edgar/data/1000228/0000000123-18-000001.txt")]
    [InlineData("4  1000228 20181231 edgar/data/1000228/0000000123-18-000001.txt")]
    public void Read_FormLine_ReadByPattern(string line) =>
        Assert.Equal(First, Assert.Single(FilingIndex.Read(Encoding.Latin1.GetBytes(FormHeader + line + "\n")).Filings));

    [Fact]
    public void Read_FormWithASpace_IsNoForm4()
    {
        var reading = FilingIndex.Read(Encoding.Latin1.GetBytes(
            FormHeader + "4 POS       NOBODY INC                           1000228     20181231    edgar/data/1000228/0000000123-18-000001.txt\n"));

        Assert.Empty(reading.Filings);
        Assert.Equal(0, reading.NotUnderstood);
    }

    [Fact]
    public void Read_FilingUnderSeveralKeys_OnceWithTheFirst()
    {
        var reading = FilingIndex.Read(Encoding.Latin1.GetBytes(MasterHeader + """
            1000228|NOBODY INC|4|20181231|edgar/data/1000228/0000000123-18-000001.txt
            1000229|Nobody Jane|4|20181231|edgar/data/1000229/0000000123-18-000001.txt
            1000229|Nobody Jane|10-K|20181231|edgar/data/1000229/0000000123-18-000002.txt
            1000230|Nobody Jim|5/A|20181231|edgar/data/1000230/0000000123-18-000003.txt
            """));

        Assert.Equal([First, new ListedFiling(Number("0000000123-18-000003"), OwnershipForm.Form5Amendment, new DateOnly(2018, 12, 31), new Cik(1000230))], reading.Filings);
        Assert.Equal((4, 0), (reading.Lines, reading.NotUnderstood));
    }

    [Theory]
    [InlineData("1000228|NOBODY INC|4|20181331|edgar/data/1000228/0000000123-18-000001.txt")]
    [InlineData("1000228|NOBODY INC|4|20180229|edgar/data/1000228/0000000123-18-000001.txt")]
    [InlineData("10002x8|NOBODY INC|4|20181231|edgar/data/1000228/0000000123-18-000001.txt")]
    [InlineData("99999999999|NOBODY INC|4|20181231|edgar/data/1000228/0000000123-18-000001.txt")]
    [InlineData("|NOBODY INC|4|20181231|edgar/data/1000228/0000000123-18-000001.txt")]
    [InlineData("1000228|NOBODY INC||20181231|edgar/data/1000228/0000000123-18-000001.txt")]
    [InlineData("1000228|4|20181231|edgar/data/1000228/0000000123-18-000001.txt")]
    [InlineData("1000228|NOBODY INC|4|20181231|edgar/data/1000228/0000000123-18-00")]
    [InlineData("1000228|NOBODY INC|4|20181231|")]
    [InlineData("1000228|NOBODY INC|4|2018")]
    [InlineData("|")]
    [InlineData("<html>")]
    public void Read_DamagedLine_CountedAndTheOthersRead(string damaged)
    {
        var reading = FilingIndex.Read(Encoding.Latin1.GetBytes(
            $"{MasterHeader}{damaged}\n1000228|NOBODY INC|4|20181231|edgar/data/1000228/0000000123-18-000001.txt\n"));

        Assert.Equal(First, Assert.Single(reading.Filings));
        Assert.Equal((2, 1), (reading.Lines, reading.NotUnderstood));
    }

    [Theory]
    [InlineData("4           NOBODY INC")]
    [InlineData("4  ")]
    [InlineData("4")]
    [InlineData("            NOBODY INC                           1000228     20181231    edgar/data/1000228/0000000123-18-000001.txt")]
    public void Read_DamagedFormLine_Counted(string damaged)
    {
        var reading = FilingIndex.Read(Encoding.Latin1.GetBytes(FormHeader + damaged + "\n"));

        Assert.Empty(reading.Filings);
        Assert.Equal((1, 1), (reading.Lines, reading.NotUnderstood));
    }

    [Fact]
    public void Read_WindowsLineEnds_Read() => Assert.Equal(First, Assert.Single(FilingIndex.Read(Encoding.Latin1.GetBytes(
        (MasterHeader + "1000228|NOBODY INC|4|20181231|edgar/data/1000228/0000000123-18-000001.txt\n").ReplaceLineEndings("\r\n"))).Filings));

    [Fact]
    public void Read_ManyLines_AcrossTheEdgesOfTheBuffer()
    {
        var lines = Enumerable.Range(1, 5_000).Select(i => $"{i}|{new string('N', i % 97)}|4|20181231|edgar/data/{i}/0000000123-18-{i:D6}.txt");
        var index = Encoding.Latin1.GetBytes(MasterHeader + string.Join('\n', lines));

        var plain = FilingIndex.Read(index);
        var packed = FilingIndex.Read(Packed.Gzip(index));

        Assert.Equal((5_000, 0), (plain.Lines, plain.NotUnderstood));
        Assert.Equal(Enumerable.Range(1, 5_000), plain.Filings.Select(filing => filing.Cik.Value));
        Assert.Equal(plain.Filings, packed.Filings);
    }

    [Fact]
    public void Read_HeaderAlone_Empty()
    {
        var reading = FilingIndex.Read(Encoding.Latin1.GetBytes(MasterHeader));

        Assert.Empty(reading.Filings);
        Assert.Equal((0, 0), (reading.Lines, reading.NotUnderstood));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><head><title>Maintenance</title></head></html>")]
    [InlineData("1000228|NOBODY INC|4|20181231|edgar/data/1000228/0000000123-18-000001.txt\n")]
    [InlineData("Company Name                  Form Type   CIK         Date Filed  File Name\n")]
    public void Read_NoIndex_Refused(string text)
    {
        var error = Assert.Throws<ListingException>(() => FilingIndex.Read(Encoding.Latin1.GetBytes(text)));

        Assert.DoesNotContain('\n', error.Message);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.999)]
    public void Read_GzipCutShort_Refused(double kept)
    {
        var lines = Enumerable.Range(1, 5_000).Select(i => $"{i}|NOBODY|4|20181231|edgar/data/{i}/0000000123-18-{i:D6}.txt");
        var packed = Packed.Gzip(Encoding.Latin1.GetBytes(MasterHeader + string.Join('\n', lines)));

        Assert.Throws<ListingException>(() => FilingIndex.Read(packed.AsMemory(0, (int)(packed.Length * kept))));
    }

    [Fact]
    public void Read_GarbageInGzip_Refused()
    {
        var packed = Packed.Gzip(Encoding.Latin1.GetBytes(MasterHeader + new string('4', 5_000)));
        packed.AsSpan(20, 10).Fill(0xFF);

        Assert.Throws<ListingException>(() => FilingIndex.Read(packed));
    }

    private static AccessionNumber Number(string text) => AccessionNumber.TryParse(text, out var number) ? number : default;
}
