using System.Xml.Linq;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Web.Feeds;

/// <summary>The feed of a store with more news in its 30 days than a feed offers.</summary>
public sealed class BusyFeedTests(BusyFeedTests.Served served) : IClassFixture<BusyFeedTests.Served>
{
    private const int Whales = 1_005;

    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Feed_MoreThanItOffers_HasTheNewestAndSaysWhereItIsCut()
    {
        var feed = await FeedAsync("/feed.atom?rule=whale-buy");

        Assert.Equal(1_000, Days(feed).Length);
        Assert.Contains("the newest 1,000 of 1,005. Of 13 February 2023 some may be missing", (string?)feed.Element(_atom + "subtitle"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_OfWhatIsWithinItsSize_IsWholeAndDoesNotMoveWhatRanOut()
    {
        var feed = await FeedAsync("/feed.atom?insider=2000001");

        // Raised on 10 February, out of time a week later: the end of that week is no news.
        Assert.Equal(["2023-02-10"], Days(feed));
        Assert.DoesNotContain("Cut:", (string?)feed.Element(_atom + "subtitle"), StringComparison.Ordinal);
        Assert.DoesNotContain((await FeedAsync("/feed.atom?rule=whale-buy")).Elements(_atom + "entry"), entry => ((string?)entry.Element(_atom + "updated"))!.StartsWith("2023-02-10", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Feed_AlertThatRanOutWithinItsDaysButWasRaisedBefore_IsNotInIt() =>
        Assert.Empty(Days(await FeedAsync("/feed.atom?insider=2900000")));

    private static string[] Days(XElement feed) => [.. feed.Elements(_atom + "entry").Select(entry => ((string?)entry.Element(_atom + "updated"))![..10])];

    private async Task<XElement> FeedAsync(string address) =>
        XDocument.Parse(await served.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).Root!;

    /// <summary>A whale long before, one of 10 February, and the others on 13 February and 6 March, each of a company of its own.</summary>
    public sealed class Served : ServedStore
    {
        public Served() => Entries = Enumerable.Range(0, Whales + 1).Select(i => new SubmissionText
        {
            Sequence = i + 1,
            Issuer = 1_000_000 + i,
            Owner = i == 0 ? 2_900_000 : 2_000_000 + i,
            FiledOn = i switch { 0 => new(2023, 2, 1), 1 => new(2023, 2, 10), < 900 => new(2023, 2, 13), _ => new(2023, 3, 6) },
            TradedOn = "2023-02-01",
            Shares = "<value>2500000</value>",
        }.Entry());
    }
}
