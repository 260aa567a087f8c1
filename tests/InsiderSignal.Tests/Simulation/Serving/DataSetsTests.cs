using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace InsiderSignal.Tests.Simulation.Serving;

public sealed partial class DataSetsTests(ShortMarket market) : IClassFixture<ShortMarket>
{
    private const string Page = "/data-research/sec-markets-data/insider-transactions-data-sets";
    private const string Older = "/files/structureddata/data/insider-transactions-data-sets/";
    private const string Newest = "/files/datastandardsinnovation/data/insider-transactions-data-sets/";

    [Fact]
    public async Task Get_PageBeforeTheFirstIsPublished_LinksNone()
    {
        using var caller = market.At(ShortMarket.NewYork("2023-04-05 12:00"));

        Assert.Empty(Links(await caller.TextAsync(Page)));
        Assert.Equal(HttpStatusCode.NotFound, await caller.StatusAsync(Newest + "2023q1_form345.zip"));
    }

    [Fact]
    public async Task Get_PageWithOne_LinksItInTheFolderOfTheNewest()
    {
        using var caller = market.At(ShortMarket.NewYork("2023-04-12 12:00"));

        Assert.Equal([Newest + "2023q1_form345.zip"], Links(await caller.TextAsync(Page)));
    }

    [Fact]
    public async Task Get_PageWithTwo_LinksTheOlderInTheOtherFolder()
    {
        using var caller = market.At(ShortMarket.NewYork("2023-07-20 12:00"));
        var links = Links(await caller.TextAsync(Page));

        Assert.Equal([Newest + "2023q2_form345.zip", Older + "2023q1_form345.zip"], links);
        foreach (var link in links)
            Assert.Equal(HttpStatusCode.OK, await caller.StatusAsync(link));
        Assert.Equal(HttpStatusCode.NotFound, await caller.StatusAsync(Newest + "2023q1_form345.zip"));
        Assert.Equal(HttpStatusCode.NotFound, await caller.StatusAsync(Older + "2023q2_form345.zip"));
    }

    [Fact]
    public async Task Get_Zip_HasTheFilingsOfItsQuarter()
    {
        using var caller = market.At(ShortMarket.NewYork("2023-07-20 12:00"));
        using var response = await caller.GetAsync(Older + "2023q1_form345.zip", "Accept-Encoding", "gzip");
        await using var body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        using var zip = new ZipArchive(body);
        using var submissions = new StreamReader(zip.GetEntry("SUBMISSION.tsv")!.Open());
        var accessions = (await submissions.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.Split('\t')[0])
            .ToHashSet();

        Assert.Equal("application/zip", response.Content.Headers.ContentType!.MediaType);
        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Equal(
            market.Filings.Where(filing => filing.AcceptedAt <= ShortMarket.NewYork("2023-03-31 17:30")).Select(filing => filing.Accession.ToString()).ToHashSet(),
            accessions);
        Assert.Contains(market.Filings, filing => filing.FiledOn == new DateOnly(2023, 3, 31) && !accessions.Contains(filing.Accession.ToString()));
    }

    [Fact]
    public async Task Get_ZipAgain_NotModified()
    {
        using var caller = market.At(ShortMarket.NewYork("2023-07-20 12:00"));
        using var first = await caller.GetAsync(Older + "2023q1_form345.zip");
        using var second = await caller.GetAsync(Older + "2023q1_form345.zip", "If-None-Match", first.Headers.ETag!.ToString());

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    private static List<string> Links(string page) =>
        [.. Link().Matches(page).Select(match => match.Groups["path"].Value).Where(path => path.EndsWith(".zip", StringComparison.Ordinal))];

    [GeneratedRegex("<a href=\"(?<path>[^\"]+)\">", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
