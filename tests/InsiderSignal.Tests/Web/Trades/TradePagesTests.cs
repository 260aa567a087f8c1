using System.Net;
using System.Text.RegularExpressions;

namespace InsiderSignal.Tests.Web.Trades;

public sealed partial class TradePagesTests(ServedStore served) : IClassFixture<ServedStore>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/trades", "2 purchases, 4 sales")]
    [InlineData("/trades?side=buy", "2 purchases worth $3,000")]
    [InlineData("/trades?side=sale&minValue=6k", "1 sale worth $6,000")]
    [InlineData("/trades?role=ceo", "No trades fit")]
    [InlineData("/trades?group=filing&sort=-value&pageSize=2&page=3", "2 purchases, 4 sales")]
    [InlineData("/trades?side=&role=&utm_source=x&fbclid=y", "2 purchases, 4 sales")]
    [InlineData("/whales", "No whale buys")]
    [InlineData("/whales?period=30&utm_source=x", "No whale buys")]
    public async Task Page_Question_IsAnsweredInItsHeading(string address, string heading)
    {
        var (status, page) = await GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains($"<h1>{heading}</h1>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/trades?side=up", "side: &#x27;up&#x27; is not understood. Allowed are buy, sale, sell.")]
    [InlineData("/trades?pageSize=201", "pageSize: &#x27;201&#x27; is more than a page shows. Allowed are numbers from 1 to 200; the API gives up to 1000.")]
    [InlineData("/trades?page=2", "There is no page 2: these trades fill 1")]
    [InlineData("/trades?issuer=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "issuer: &#x27;&lt;script&gt;alert(1)&lt;/script&gt;&#x27; is no company that is stored.")]
    [InlineData("/trades?industry=9999", "&#x27;9999&#x27; is no industry: the SEC&#x27;s list of SIC codes does not have it")]
    [InlineData("/whales?period=31", "period: &#x27;31&#x27; is not understood. Allowed are 7, 30, 90, 365, all.")]
    [InlineData("/whales?side=sale&page=1", "&#x27;side&#x27; is no parameter. Allowed are period, page.")]
    [InlineData("/whales?page=9", "There is no page 9: these whale buys fill 1")]
    public async Task Page_NotUnderstood_Is400AndSaysWhy(string address, string message)
    {
        var (status, page) = await GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(message, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_EveryChoice_IsUnderstood()
    {
        var (_, page) = await GetAsync("/trades");

        var choices = SelectPattern().Matches(page)
            .SelectMany(select => OptionPattern().Matches(select.Groups["options"].Value).Select(option => $"{select.Groups["name"].Value}={option.Groups["word"].Value}"))
            .ToList();
        Assert.True(choices.Count > 30, $"{choices.Count} choices");
        foreach (var choice in choices)
            Assert.Equal(HttpStatusCode.OK, (await GetAsync($"/trades?{choice}")).Status);
    }

    [Fact]
    public async Task Page_LinksToFiles_AreOfWhatIsShown()
    {
        var (_, page) = await GetAsync("/trades?side=sale&sort=-value&pageSize=2&page=2");

        Assert.Contains("href=\"api/v1/trades?from=2022-12-07&amp;to=2023-03-06&amp;side=sale&amp;sort=-value&amp;format=csv\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"api/v1/trades?from=2022-12-07&amp;to=2023-03-06&amp;side=sale&amp;sort=-value&amp;page=2&amp;pageSize=2\"", page, StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, string Page)> GetAsync(string address)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Stop));
    }

    [GeneratedRegex("""<select name="(?<name>\w+)"[^>]*>(?<options>.*?)</select>""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SelectPattern();

    [GeneratedRegex("""value="(?<word>[^"]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OptionPattern();
}
