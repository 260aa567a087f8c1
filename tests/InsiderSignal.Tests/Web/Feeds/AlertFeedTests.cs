using System.Net;
using System.Xml.Linq;
using CodeHollow.FeedReader;
using InsiderSignal.Tests.Web.Alerts;

namespace InsiderSignal.Tests.Web.Feeds;

/// <summary>The feed against RFC 4287, and as a library of another origin reads it.</summary>
public sealed class AlertFeedTests(AlertsServed served) : IClassFixture<AlertsServed>
{
    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Feed_ReadByALibrary_HasTheAlertsNewestFirst()
    {
        var feed = FeedReader.ReadFromString(await served.Store.Client.GetStringAsync(new Uri("/feed.atom", UriKind.Relative), Stop));

        Assert.Equal(FeedType.Atom, feed.Type);
        Assert.Equal("InsiderSignal alerts", feed.Title);
        Assert.Equal(4, feed.Items.Count);
        Assert.Contains(feed.Items, item => item.Title == "Tester Ada bought $25 million of Trial <b>\"Co\".");
        Assert.Contains(feed.Items, item => item.Title == "4 insiders of Trial <b>\"Co\" bought within 30 days, $25 million in all.");
        Assert.Contains("removed its cause", Assert.Single(feed.Items, item => item.Title.EndsWith("of Trial Company.", StringComparison.Ordinal)).Description, StringComparison.Ordinal);
        Assert.Equal(feed.Items.OrderByDescending(item => ((CodeHollow.FeedReader.Feeds.AtomFeedItem)item.SpecificItem).UpdatedDate).Select(item => item.Id), feed.Items.Select(item => item.Id));
        foreach (var item in feed.Items)
        {
            var page = new Uri(item.Link);
            var html = await served.Store.Client.GetStringAsync(page, Stop);
            if (page.Fragment.Length > 0)
                Assert.Contains($"id=\"{page.Fragment[1..]}\"", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Feed_EveryElement_IsAsRfc4287WantsIt()
    {
        using var response = await served.Store.Client.GetAsync(new Uri("/feed.atom?rule=whale-buy", UriKind.Relative), Stop);
        var feed = XDocument.Parse(await response.Content.ReadAsStringAsync(Stop)).Root!;

        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(_atom + "feed", feed.Name);
        AssertNamed(feed);
        Assert.Single(feed.Elements(_atom + "author"));
        Assert.Equal(new Uri(served.Store.Client.BaseAddress!, "/feed.atom?rule=whale-buy").AbsoluteUri, (string?)feed.Elements(_atom + "link").Single(link => (string?)link.Attribute("rel") == "self").Attribute("href"));
        var entries = feed.Elements(_atom + "entry").ToList();
        Assert.Equal(2, entries.Count);
        Assert.All(entries, AssertNamed);
        Assert.All(entries, entry => Assert.Single(entry.Elements(_atom + "link"), link => (string?)link.Attribute("rel") is null or "alternate"));
        Assert.Equal(entries.Count, entries.Select(entry => (string?)entry.Element(_atom + "id")).Distinct().Count());
        Assert.Equal(entries.Max(entry => (DateTimeOffset)entry.Element(_atom + "updated")!), (DateTimeOffset)feed.Element(_atom + "updated")!);
    }

    [Fact]
    public async Task Feed_AskedAgain_KeepsItsNames()
    {
        var first = await served.Store.Client.GetStringAsync(new Uri("/feed.atom", UriKind.Relative), Stop);
        var narrower = await served.Store.Client.GetStringAsync(new Uri("/feed.atom?sector=healthcare", UriKind.Relative), Stop);

        Assert.Equal(3, Ids(narrower).Count());
        Assert.Subset(Ids(first).ToHashSet(), Ids(narrower).ToHashSet());
    }

    [Fact]
    public async Task Feed_OfAWatchlist_SaysSoAndHasWhatIsAboutIt()
    {
        var feed = FeedReader.ReadFromString(await served.Store.Client.GetStringAsync(new Uri("/feed.atom?companies=TRYL&sectors=energy,utilities&insiders=2000005", UriKind.Relative), Stop));

        Assert.Equal("InsiderSignal alerts: watchlist of TRYL, Energy, Utilities and 1 more", feed.Title);
        Assert.Equal(3, feed.Items.Count);
    }

    [Fact]
    public async Task Feed_UnknownSector_Is400()
    {
        using var response = await served.Store.Client.GetAsync(new Uri("/feed.atom?sector=tech", UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private static IEnumerable<string?> Ids(string feed) => XDocument.Parse(feed).Root!.Elements(_atom + "entry").Select(entry => (string?)entry.Element(_atom + "id"));

    /// <summary>Exactly one title, one id that is an address, and one date with a zone.</summary>
    private static void AssertNamed(XElement element)
    {
        Assert.False(string.IsNullOrWhiteSpace((string?)Assert.Single(element.Elements(_atom + "title"))));
        Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", (string?)Assert.Single(element.Elements(_atom + "id")));
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}(Z|[+-][0-9]{2}:[0-9]{2})$", (string?)Assert.Single(element.Elements(_atom + "updated")));
    }
}
