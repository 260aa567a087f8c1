using System.IO.Compression;
using System.Text;
using System.Text.Json;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.DataSets;
using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Edgar.Simulation.DataSets;
using Xunit;

namespace InsiderSignal.Tests.Simulation.DataSets;

public sealed class DataSetWriterTests
{
    private static readonly Quarter Quarter = new(2023, 2);
    private static readonly SimulatedMarket Market = new(5, new DateOnly(2023, 4, 3), new DateOnly(2023, 5, 12));
    private static readonly List<SimulatedFiling> Filings = [.. Market.Filings()];
    private static readonly Dictionary<string, List<string[]>> Tables = Read(Quarter, Filings);

    [Fact]
    public void Write_Submissions_EachOnceAsFiled()
    {
        var rows = Rows("SUBMISSION").ToDictionary(row => row["ACCESSION_NUMBER"]);

        Assert.Equal(Filings.Select(filing => filing.Accession.ToString()).Order(), rows.Keys.Order());
        Assert.All(Filings, filing =>
        {
            var row = rows[filing.Accession.ToString()];
            Assert.Equal(filing.FiledOn.ToString("dd-MMM-yyyy").ToUpperInvariant(), row["FILING_DATE"]);
            Assert.Equal(filing.Form.Name(), row["DOCUMENT_TYPE"]);
            Assert.Equal(filing.IssuerCik.ToString(), row["ISSUERCIK"]);
            Assert.Equal(filing.Document.Aff10b5One, row["AFF10B5ONE"] switch { "1" or "true" => true, "0" or "false" => false, _ => null });
            Assert.Equal(filing.Document.Remarks ?? "", row["REMARKS"]);
        });
    }

    [Fact]
    public void Write_Transactions_InTheOrderOfTheFormByTheirKeys()
    {
        var rows = Rows("NONDERIV_TRANS").ToLookup(row => row["ACCESSION_NUMBER"]);

        Assert.All(Filings, filing =>
        {
            var stated = filing.Document.Transactions.Where(row => row.Table == OwnershipTable.NonDerivative).ToList();
            var written = rows[filing.Accession.ToString()].OrderBy(row => int.Parse(row["NONDERIV_TRANS_SK"])).ToList();
            Assert.Equal(stated.Count, written.Count);
            Assert.All(stated.Zip(written), pair =>
            {
                var (row, cells) = pair;
                Assert.Equal(row.Code.Text, cells["TRANS_CODE"]);
                Assert.Equal(row.Shares.Value, decimal.Parse(cells["TRANS_SHARES"]));
                Assert.Equal(row.PricePerShare.Value?.ToString("0.0###") ?? "", cells["TRANS_PRICEPERSHARE"]);
                Assert.Equal(row.PricePerShare.Footnotes.Ids ?? "", cells["TRANS_PRICEPERSHARE_FN"]);
                Assert.Equal(row.Code.Footnotes.Ids ?? "", cells["EQUITY_SWAP_TRANS_CD_FN"]);
                Assert.Equal(row.TransactionDate.Value!.Value.ToString("dd-MMM-yyyy").ToUpperInvariant(), cells["TRANS_DATE"]);
                Assert.Equal(row.DirectOrIndirect.Text, cells["DIRECT_INDIRECT_OWNERSHIP"]);
            });
        });
        Assert.Contains(rows, filing => !filing.Select(row => int.Parse(row["NONDERIV_TRANS_SK"])).Order()
            .SequenceEqual(filing.Select(row => int.Parse(row["NONDERIV_TRANS_SK"]))));
    }

    [Fact]
    public void Write_EveryPart_HasItsRow()
    {
        Assert.Equal(Filings.Sum(filing => filing.Document.Owners.Count), Rows("REPORTINGOWNER").Count());
        Assert.Equal(Filings.Sum(filing => filing.Document.Footnotes.Count), Rows("FOOTNOTES").Count());
        Assert.Equal(Filings.Sum(filing => filing.Document.Signatures.Count), Rows("OWNER_SIGNATURE").Count());
        Assert.Equal(
            Filings.Sum(filing => filing.Document.Transactions.Count(row => row.Table == OwnershipTable.Derivative)), Rows("DERIV_TRANS").Count());
        Assert.Equal(
            Filings.Sum(filing => filing.Document.Holdings.Count),
            Rows("NONDERIV_HOLDING").Count() + Rows("DERIV_HOLDING").Count());
        Assert.NotEmpty(Rows("DERIV_HOLDING"));
        Assert.NotEmpty(Rows("DERIV_TRANS"));
    }

    [Fact]
    public void Write_Owners_WithTheirRelationships()
    {
        var relationships = Rows("REPORTINGOWNER").Select(row => row["RPTOWNER_RELATIONSHIP"]).ToHashSet();

        Assert.Superset(new HashSet<string> { "Director", "Officer", "Director,Officer", "TenPercentOwner" }, relationships);
    }

    [Fact]
    public void Write_EveryLine_HasACellForEveryHeader() => Assert.All(Tables, table =>
        Assert.All(table.Value, line => Assert.Equal(table.Value[0].Length, line.Length)));

    [Theory]
    [InlineData(2006, 1, "2006q1_form345")]
    [InlineData(2025, 2, "2025q2_form345")]
    public void Write_Headers_AreThoseOfTheSec(int year, int quarter, string recorded)
    {
        using var samples = JsonDocument.Parse(File.ReadAllBytes(Corpus.PathTo("form345/headers-and-samples.json")));
        var tables = Read(new Quarter(year, quarter), Filings);
        var expected = samples.RootElement.GetProperty("quarter_structures").GetProperty(recorded).GetProperty("files");

        Assert.Equal(8, expected.EnumerateObject().Count());
        foreach (var table in expected.EnumerateObject())
            Assert.Equal(table.Value.GetProperty("columns").EnumerateArray().Select(column => column.GetString()), tables[table.Name][0]);
    }

    [Fact]
    public void Write_TextWithQuotes_Quoted()
    {
        using var edgar = new SimulatedEdgar(Market, new SetClock(ShortMarket.NewYork("2023-05-11 12:00")));
        var row = Read(Quarter, [edgar.AcceptPurchase()])["SUBMISSION.tsv"][1];

        Assert.Equal("\"Filed \"\"over the counter\"\", beside the course of the simulated market.\"", row[12]);
    }

    [Theory]
    [InlineData("2023-03-31 17:30", "2023q1")]
    [InlineData("2023-03-31 17:31", "2023q2")]
    [InlineData("2023-03-30 21:00", "2023q1")]
    [InlineData("2023-12-29 21:00", "2023q4")]
    public void QuarterOf_AcceptedAt_AfterTheDeadlineOfTheLastDayTheNext(string clock, string quarter)
    {
        using var edgar = new SimulatedEdgar(Market, new SetClock(ShortMarket.NewYork(clock)));

        Assert.Equal(quarter, DataSetWriter.QuarterOf(edgar.AcceptPurchase()).ToString());
    }

    private static IEnumerable<Dictionary<string, string>> Rows(string table)
    {
        var lines = Tables[table + ".tsv"];
        return lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second));
    }

    private static Dictionary<string, List<string[]>> Read(Quarter quarter, IEnumerable<SimulatedFiling> filings)
    {
        using var zip = new MemoryStream();
        DataSetWriter.Write(quarter, filings, zip);
        using var archive = new ZipArchive(zip);
        return archive.Entries.Where(entry => entry.Name.EndsWith(".tsv", StringComparison.Ordinal)).ToDictionary(entry => entry.Name, entry =>
        {
            using var text = new StreamReader(entry.Open(), Encoding.UTF8);
            return text.ReadToEnd().TrimEnd('\n').Split('\n').Select(line => line.Split('\t')).ToList();
        });
    }
}
