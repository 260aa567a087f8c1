using System.Xml.Linq;

namespace InsiderSignal.Tests.Web.Feeds;

/// <summary>The feed of a site whose readers find it elsewhere than where it listens.</summary>
public sealed class PublicFeedTests(PublicFeedTests.Served served) : IClassFixture<PublicFeedTests.Served>
{
    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Feed_WithAPublicAddress_LeadsThere()
    {
        var feed = await FeedAsync("localhost");

        Assert.Equal("https://signal.example.org/insiders/feed.atom?rule=whale-buy", (string?)feed.Elements(_atom + "link").Single(link => (string?)link.Attribute("rel") == "self").Attribute("href"));
        var links = feed.Descendants(_atom + "link").Select(link => (string?)link.Attribute("href")).ToList();
        Assert.True(links.Count > 2);
        Assert.All(links, link => Assert.StartsWith("https://signal.example.org/insiders/", link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Feed_AskedForUnderAnotherName_IsTheSame() =>
        Assert.Equal((await FeedAsync("localhost")).ToString(), (await FeedAsync("127.0.0.1")).ToString());

    private async Task<XElement> FeedAsync(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/feed.atom?rule=whale-buy") { Headers = { Host = host } };
        using var response = await served.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return XDocument.Parse(await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
    }

    public sealed class Served : ServedStore
    {
        public Served()
            : base("--Alerts:Delivery:PublicAddress", "https://signal.example.org/insiders") =>
            Entries = [new Ingestion.SubmissionText { Shares = "<value>2500000</value>" }.Entry()];
    }
}
