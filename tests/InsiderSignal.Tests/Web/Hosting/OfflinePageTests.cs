using System.Collections.Frozen;
using System.Net;
using InsiderSignal.Ingestion.Serving;
using Microsoft.Extensions.DependencyInjection;

namespace InsiderSignal.Tests.Web.Hosting;

/// <summary>What an old store says of itself that is served offline, and how its answers are kept and addressed.</summary>
public sealed class OfflinePageTests(ServedStore served) : IClassFixture<ServedStore>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_OfAnOldStore_SaysWhereItEndsWithoutAWarning()
    {
        var page = await served.Client.GetStringAsync(new Uri("/", UriKind.Relative), Stop);

        Assert.Contains("This store ends on 6 March 2023; nothing is fetched.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Not up to date", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/trades", "365", "All: 1 day")]
    [InlineData("/companies/1000001", "range=5y", "All: 1 day")]
    [InlineData("/plans", "period=90", "All: 1 day")]
    [InlineData("/clusters", "period=365", "All: 1 day")]
    public async Task Page_OfAShortHistory_OffersNoStretchBeyondIt(string address, string dropped, string kept)
    {
        var page = await served.Client.GetStringAsync(new Uri(address, UriKind.Relative), Stop);

        Assert.DoesNotContain(dropped, page[page.IndexOf("<main", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains(kept, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/whales?period=all", "filed 6 March 2023 to 6 March 2023")]
    [InlineData("/whales", "filed 6 March 2023 to 6 March 2023")]
    [InlineData("/trades", "filed 6 March 2023 to 6 March 2023")]
    [InlineData("/trades?from=2023-01-01&to=2023-03-06", "filed 1 January 2023 to 6 March 2023")]
    public async Task Page_OfAPeriod_BeginsWithTheHistoryUnlessDatesAreAskedFor(string address, string words) =>
        Assert.Contains(words, await served.Client.GetStringAsync(new Uri(address, UriKind.Relative), Stop), StringComparison.Ordinal);

    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/api/v1/sectors")]
    public async Task Answer_ThatIsNotCompressed_VariesByEncodingAllTheSame(string address)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);

        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Equal(["Accept-Encoding"], response.Headers.Vary);
    }

    [Theory]
    [InlineData("/companies/A/B")]
    [InlineData("/companies/A%2FB")]
    public async Task Company_WithASlash_Is404UnderItsWholeName(string address)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("There is no company &#x201C;A/B&#x201D;", await response.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ThatIsMissing_IsWholeForTheFirstReaderOfAHistory()
    {
        var snapshot = served.Services.GetRequiredService<HistorySnapshot>();
        snapshot.Publish(snapshot.Current.With(FrozenSet<int>.Empty, []));

        using var response = await served.Client.GetAsync(new Uri("/nowhere", UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("There is no page at this address", await response.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }
}
