using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using Xunit;

namespace InsiderSignal.Tests.Simulation.Serving;

public sealed class FullIndexesTests(ShortMarket market) : IClassFixture<ShortMarket>
{
    private const string FirstQuarter = "/Archives/edgar/full-index/2023/QTR1/master";
    private const string SecondQuarter = "/Archives/edgar/full-index/2023/QTR2/master";

    [Fact]
    public async Task Get_QuarterThatIsOver_ListsAllOfIt()
    {
        using var caller = market.At(ShortMarket.NewYork("2023-05-01 12:00"));
        var lines = MasterIndexLine.Read(await caller.TextAsync(FirstQuarter + ".idx"));

        var expected = market.Filings.Where(filing => filing.FiledOn < new DateOnly(2023, 4, 1)).Select(filing => filing.Accession.ToString());
        Assert.Equal(expected.ToHashSet(), Accessions(lines));
        Assert.Contains(lines, line => !line.IsOwnership);
        Assert.All(lines, line => Assert.Matches("^2023-0[123]-[0-3][0-9]$", line.Filed));
    }

    [Fact]
    public async Task Get_RunningQuarter_ListsTheDaysThatAreFinal()
    {
        using var caller = market.At(ShortMarket.NewYork("2023-04-06 05:59"));
        var text = await caller.TextAsync(SecondQuarter + ".idx");

        Assert.Contains("Last Data Received:    April 4, 2023\n", text, StringComparison.Ordinal);
        Assert.Equal(
            market.Filings.Where(filing => filing.FiledOn.Month == 4 && filing.FiledOn.Day <= 4).Select(filing => filing.Accession.ToString()).ToHashSet(),
            Accessions(MasterIndexLine.Read(text)));
    }

    [Fact]
    public async Task Get_QuarterOfWhichNothingIsFinal_DeniedAsByTheStorage()
    {
        using var caller = market.At(ShortMarket.NewYork("2023-04-04 05:59"));

        Assert.Equal(HttpStatusCode.Forbidden, await caller.StatusAsync(SecondQuarter + ".idx"));
    }

    [Fact]
    public async Task Get_Gz_TheSameIndexAsAGzipFile()
    {
        using var caller = market.At(ShortMarket.NewYork("2023-05-01 12:00"));
        using var response = await caller.GetAsync(FirstQuarter + ".gz", "Accept-Encoding", "gzip");
        await using var packed = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        using var text = new StreamReader(new GZipStream(packed, CompressionMode.Decompress), Encoding.Latin1);

        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Equal(await caller.TextAsync(FirstQuarter + ".idx"), await text.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Get_Index_HasTheHeadOfARecordedOne()
    {
        await using var recorded = new GZipStream(
            File.OpenRead(Corpus.PathTo("indexes/full-2023-QTR2-master.idx.gz")), CompressionMode.Decompress);
        using var lines = new StreamReader(recorded, Encoding.Latin1);
        using var caller = market.At(ShortMarket.NewYork("2023-07-01 12:00"));
        var simulated = (await caller.TextAsync(SecondQuarter + ".idx")).Split('\n');

        for (var i = 0; i < 11; i++)
        {
            var line = await lines.ReadLineAsync(TestContext.Current.CancellationToken);
            if (i != 1)
                Assert.Equal(line, simulated[i]);
        }
    }

    private static HashSet<string> Accessions(IEnumerable<MasterIndexLine> lines) => lines.Where(line => line.IsOwnership)
        .Select(line => Path.GetFileNameWithoutExtension(line.Path))
        .ToHashSet(StringComparer.Ordinal);
}
