using System.Net;
using System.Text.RegularExpressions;
using InsiderSignal.Tests.Web.Alerts;

namespace InsiderSignal.Tests.Web.Watching;

/// <summary>The page of a watchlist as it is answered, without scripts.</summary>
public sealed partial class WatchPagesTests(AlertsServed served) : IClassFixture<AlertsServed>, IAsyncLifetime
{
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        _client.BaseAddress = served.Store.Client.BaseAddress;
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Page_OfAList_ShowsAllThatIsWatched()
    {
        var page = await PageAsync("watchlist?companies=TRYL,1000002&sectors=energy&insiders=2000001");

        Assert.Contains("<h1>2 alerts stand for 2 companies, 1 sector and 1 insider</h1>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"feed.atom?companies=TRYL,1000002&amp;sectors=energy&amp;insiders=2000001\" title=\"The alerts of this page\"", page, StringComparison.Ordinal);
        Assert.Equal(["$0", "$300"], Cells(page, "companies-heading", "num buy").Select(cell => cell == "$300" ? cell : "$0").Order(StringComparer.Ordinal));
        Assert.Equal(2, Section(page, "companies-heading").Split("href=\"filings/").Length - 1);
        Assert.Contains("Energy", Section(page, "sectors-heading"), StringComparison.Ordinal);
        Assert.Contains("href=\"companies/1000001\"", Section(page, "insiders-heading"), StringComparison.Ordinal);
        Assert.Equal(5, Section(page, "latest-heading").Split("<tr class=\"").Length - 1);
    }

    [Theory]
    [InlineData("companies=1000001", "data-key=\"alert-watchlist\"", "data-key=\"alert\"")]
    [InlineData("insiders=2000002", "cluster-buy", "whale-buy")]
    [InlineData("companies=1000002", "No alert stands for 1 company", "data-alert=\"")]
    [InlineData("", "data-key=\"alert\"", "data-key=\"alert-watchlist\"")]
    public async Task Banner_OfAList_StandsInPlaceOfTheMarkets(string list, string has, string hasNot)
    {
        var page = await served.Store.Client.GetStringAsync(new Uri($"/watchlist?{list}", UriKind.Relative), Stop);

        Assert.Contains(has, page, StringComparison.Ordinal);
        Assert.DoesNotContain(hasNot, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("companies=1000001", "watchlist?companies=TRYL")]
    [InlineData("companies=&sectors=Energy&add=", "watchlist?sectors=energy")]
    [InlineData("insiders=0002000001&utm_source=mail", "watchlist?insiders=2000001")]
    [InlineData("companies=%20", "watchlist")]
    [InlineData("add=tryl", "watchlist?companies=TRYL")]
    [InlineData("add=1000002", "watchlist?companies=1000002")]
    [InlineData("companies=TRYL&add=financial+services", "watchlist?companies=TRYL&sectors=financial-services")]
    [InlineData("companies=TRYL&add=2000003", "watchlist?companies=TRYL&insiders=2000003")]
    [InlineData("companies=TRYL%2CNOPE&add=TRYL", "watchlist?companies=TRYL,NOPE")]
    [InlineData("sectors=energy&add=co%20trial%20b", "watchlist?companies=TRYL&sectors=energy")]
    public async Task Page_AnotherWayToSayAList_LeadsToItsAddress(string asked, string expected)
    {
        using var response = await _client.GetAsync(new Uri($"/watchlist?{asked}", UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(new Uri(_client.BaseAddress!, expected), new Uri(_client.BaseAddress!, response.Headers.Location!));
    }

    [Theory]
    [InlineData("watchlist?sectors=energy&add=ada", "href=\"watchlist?sectors=energy&amp;insiders=2000004\">Add")]
    [InlineData("watchlist?sectors=energy&add=nobody", "Nothing that is stored is called “<bdi>nobody</bdi>”")]
    [InlineData("watchlist?add=%3Cq%3E", "Nothing that is stored is called “<bdi>&lt;q&gt;</bdi>”")]
    [InlineData("watchlist?companies=NOPE,TRYL", "<bdi>NOPE</bdi>: no stored company")]
    [InlineData("watchlist?companies=NOPE,TRYL", "href=\"watchlist?companies=TRYL\" title=\"Remove\"")]
    [InlineData("watchlist?companies=NOPE,TRYL", "href=\"feed.atom?companies=TRYL\"")]
    [InlineData("watchlist?companies=NOPE,TRYL", "<h1>2 alerts stand for 1 company</h1>")]
    [InlineData("watchlist?companies=NOPE", "<h1>Nothing on this list is stored</h1>")]
    [InlineData("watchlist?insiders=77", "<bdi>CIK 0000000077</bdi>: no stored insider")]
    [InlineData("watchlist?sectors=%3Cscript%3E", "<bdi>&lt;script&gt;</bdi>: no sector")]
    [InlineData("watchlist", "Nothing is watched yet")]
    [InlineData("watchlist", "href=\"watchlist?companies=TRYL\"")]
    public async Task Page_WhatIsNotClear_SaysSoAndGoesOn(string address, string expected)
    {
        var page = await PageAsync(address);

        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_FullList_SaysThatNoMoreFit()
    {
        var full = $"insiders={string.Join(',', Enumerable.Range(1, 100))}";

        Assert.Contains("A list has 100 entries at most", await PageAsync($"watchlist?{full}&add=TRYL"), StringComparison.Ordinal);
        using var response = await _client.GetAsync(new Uri($"/watchlist?{full}&companies=TRYL", UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("makes a list of 101 entries", await response.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("companies=A&companies=B")]
    [InlineData("tickers=A")]
    public async Task Page_ParametersItDoesNotTake_Are400(string query) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await _client.GetAsync(new Uri($"/watchlist?{query}", UriKind.Relative), Stop)).StatusCode);

    [Theory]
    [InlineData("companies/1000001", "watchlist?companies=TRYL", "data-words=\"TRYL,1000001\"")]
    [InlineData("companies/1000002", "watchlist?companies=1000002", "data-words=\"1000002\"")]
    [InlineData("insiders/2000001", "watchlist?insiders=2000001", "data-words=\"2000001\"")]
    [InlineData("sectors/energy", "watchlist?sectors=energy", "data-words=\"energy\"")]
    public async Task Page_OfWhatCanBeWatched_LeadsToAListOfIt(string address, string link, string words)
    {
        var page = await PageAsync(address);

        Assert.Contains($"<a href=\"{link}\"", page, StringComparison.Ordinal);
        Assert.Contains(words, page, StringComparison.Ordinal);
    }

    private async Task<string> PageAsync(string address)
    {
        using var response = await _client.GetAsync(new Uri($"/{address}", UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return ScopePattern().Replace(await response.Content.ReadAsStringAsync(Stop), "");
    }

    private static string Section(string page, string heading) => page[page.IndexOf($"aria-labelledby=\"{heading}\"", StringComparison.Ordinal)..].Split("</section>")[0];

    private static IEnumerable<string> Cells(string page, string heading, string kind) =>
        Section(page, heading).Split($"<td class=\"{kind}\">").Skip(1).Select(cell => cell[..cell.IndexOf('<', StringComparison.Ordinal)]);

    [GeneratedRegex(" b-[a-z0-9]{10}(?=[ >])", RegexOptions.None, 1000)]
    private static partial Regex ScopePattern();
}
