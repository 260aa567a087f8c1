using System.Text;
using InsiderSignal.Edgar.DataSets;
using Xunit;

namespace InsiderSignal.Tests.DataSets;

public sealed class DataSetCatalogTests
{
    private const string Older = "/files/structureddata/data/insider-transactions-data-sets/";
    private const string Newer = "/files/datastandardsinnovation/data/insider-transactions-data-sets/";

    private static readonly Uri Page = DataSetCatalog.Address(new Uri("https://www.sec.gov/"));

    [Fact]
    public void Address_AsTheSecHasIt() =>
        Assert.Equal("https://www.sec.gov/data-research/sec-markets-data/insider-transactions-data-sets", Page.AbsoluteUri);

    [Fact]
    public void Read_LinksUnderBothFolders_OldestFirst()
    {
        var links = Read($"""
            <html><body><h1>Insider Transactions Data Sets</h1><table>
            <tr><td><a href="{Newer}2026q2_form345.zip" title="2026 Q2">2026 Q2</a></td><td>10.2 MB</td></tr>
            <tr><td><A HREF='https://www.sec.gov{Older}2026q1_form345.zip'>2026 Q1</A></td></tr>
            <tr><td><a href=" ../../files/structureddata/data/insider-transactions-data-sets/2006Q4_FORM345.ZIP ">2006 Q4</a></td></tr>
            <tr><td><a href="/files/insider_transactions_readme.pdf">Documentation</a></td></tr>
            </table>
            """);

        Assert.Equal(
            [
                new DataSetLink(new Quarter(2006, 4), new Uri($"https://www.sec.gov{Older}2006Q4_FORM345.ZIP")),
                new DataSetLink(new Quarter(2026, 1), new Uri($"https://www.sec.gov{Older}2026q1_form345.zip")),
                new DataSetLink(new Quarter(2026, 2), new Uri($"https://www.sec.gov{Newer}2026q2_form345.zip")),
            ],
            links);
    }

    [Fact]
    public void Read_QuarterTwice_TheFirstLinkStands() => Assert.Equal(
        $"https://www.sec.gov{Newer}2023q1_form345.zip",
        Assert.Single(Read($"""<a href="{Newer}2023q1_form345.zip">a</a><a href="{Older}2023q1_form345.zip">b</a>""")).Address.AbsoluteUri);

    [Fact]
    public void Read_LinkWithQueryOrToPlainHttp_StaysOnThePagesSite() => Assert.Equal(
        [$"https://www.sec.gov{Older}2023q1_form345.zip", $"https://www.sec.gov{Older}2023q2_form345.zip"],
        Read($"""<a href="{Older}2023q1_form345.zip?download=1#top">a</a><a href="http://www.sec.gov{Older}2023q2_form345.zip">b</a>""").Select(link => link.Address.AbsoluteUri));

    [Fact]
    public void Read_OtherSite_LinksAreItsOwn() => Assert.Equal(
        $"http://127.0.0.1:5005{Older}2023q1_form345.zip",
        Assert.Single(DataSetCatalog.Read(
            Encoding.UTF8.GetBytes($"""<a href="{Older}2023q1_form345.zip">a</a>"""), DataSetCatalog.Address(new Uri("http://127.0.0.1:5005")))).Address.AbsoluteUri);

    [Theory]
    [InlineData("https://example.com/2023q1_form345.zip")]
    [InlineData("//example.com/2023q1_form345.zip")]
    [InlineData("https://www.sec.gov.example.com/2023q1_form345.zip")]
    [InlineData("ftp://www.sec.gov/2023q1_form345.zip")]
    [InlineData("javascript:open('2023q1_form345.zip')")]
    [InlineData("/files/2023q5_form345.zip")]
    [InlineData("/files/2023q1_form345.zip.html")]
    [InlineData("/files/x2023q1_form345.zip")]
    [InlineData("/files/2023q1_form13f.zip")]
    [InlineData("/2023q1_form345.zip/")]
    [InlineData("")]
    [InlineData("http://")]
    public void Read_LinkThatIsNoDataSetOfTheSite_IsPassedOver(string href)
    {
        var link = Assert.Single(Read($"""<a href="{href}">a</a><a>b</a><a href="{Older}2020q1_form345.zip">c</a>"""));

        Assert.Equal(new Quarter(2020, 1), link.Quarter);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><head><title>Maintenance</title></head><body>Back soon.</body></html>")]
    [InlineData("<!-- <a href=\"/files/2020q1_form345.zip\">a</a> -->")]
    public void Read_PageWithoutDataSets_IsRefused(string html)
    {
        var error = Assert.Throws<DataSetException>(() => Read(html));

        Assert.Contains(Page.AbsoluteUri, error.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<DataSetLink> Read(string html) => DataSetCatalog.Read(Encoding.UTF8.GetBytes(html), Page);
}
