using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using InsiderSignal.Web.Components.Wording;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

/// <summary>A figure that leads to trades says what the screener's heading says of them.</summary>
public sealed partial class FigureLinkTests(SampleProgram program) : IAsyncLifetime
{
    private const int RowsOfAChart = 3;
    private readonly HttpClient _client = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        _client.BaseAddress = program.Address;
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("/", 30)]
    [InlineData("/sectors?by=trades", 30)]
    [InlineData("/sectors/financial-services", 20)]
    [InlineData("/sectors/utilities", 5)]
    [InlineData("/industries/6022", 5)]
    public async Task Figure_ThatLeadsToTrades_IsWhatTheyComeTo(string address, int atLeast)
    {
        var links = Links(await PageAsync(address)).ToList();

        Assert.True(links.Count >= atLeast, $"Only {links.Count} figures lead to trades.");
        foreach (var (target, said) in links)
        {
            var (buys, sells) = await HeadingAsync(target);
            var shown = target.Contains("side=buy", StringComparison.Ordinal) ? Figures.Count(buys)
                : target.Contains("side=sale", StringComparison.Ordinal) ? Figures.Count(sells)
                : said.Contains("sale", StringComparison.Ordinal) ? $"{Figures.Plural(buys, "purchase", "purchases")}, {Figures.Plural(sells, "sale", "sales")}"
                : Figures.Ratio(sells == 0 ? null : (double)buys / sells);
            Assert.True(said == shown || said.StartsWith(shown + " ", StringComparison.Ordinal), $"{target}: the page says “{said}”, the trades come to {shown}.");
        }
    }

    [Theory]
    [InlineData("/?range=1y")]
    [InlineData("/sectors/technology?range=all")]
    [InlineData("/industries/6022?range=all")]
    public async Task Row_OfAChartsNumbers_LeadsToItsTrades(string address)
    {
        var rows = RowPattern().Matches(await PageAsync(address)).ToList();

        Assert.True(rows.Count > RowsOfAChart);
        foreach (var row in Enumerable.Range(0, RowsOfAChart).Select(i => rows[i * (rows.Count - 1) / (RowsOfAChart - 1)]))
        {
            var (buys, sells) = await HeadingAsync(WebUtility.HtmlDecode(row.Groups["target"].Value));
            Assert.Equal((row.Groups["buys"].Value, row.Groups["sells"].Value), (Figures.Count(buys), Figures.Count(sells)));
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?range=all")]
    [InlineData("/sectors/technology?range=5y")]
    [InlineData("/industries/6022?range=3m")]
    public async Task Chart_OfARatio_LeadsToEveryDayOfIt(string address)
    {
        var page = await PageAsync(address);
        var csv = await PageAsync("/" + WebUtility.HtmlDecode(FilePattern().Match(page).Groups["target"].Value));
        var days = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Trim().Split(',')).ToDictionary(cells => cells[0], cells => (cells[1], cells[2]));
        var rows = RowPattern().Matches(page);

        Assert.InRange(rows.Count, 2, days.Count);
        Assert.All(rows, row => Assert.Equal(
            (row.Groups["buys"].Value.Replace(",", "", StringComparison.Ordinal), row.Groups["sells"].Value.Replace(",", "", StringComparison.Ordinal)),
            days[DatePattern().Match(row.Groups["target"].Value).Groups["day"].Value]));
    }

    private async Task<string> PageAsync(string address) => await _client.GetStringAsync(new Uri(address, UriKind.Relative), Stop);

    private async Task<(int Buys, int Sells)> HeadingAsync(string target)
    {
        var heading = HeadingPattern().Match(await PageAsync("/" + target)).Groups["words"].Value;
        return (Counted(heading, "purchase"), Counted(heading, "sale"));
    }

    private static int Counted(string heading, string what) =>
        Regex.Match(heading, $@"(?<count>[\d,]+) {what}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) is { Success: true } found
            ? int.Parse(found.Groups["count"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)
            : 0;

    // Figures alone: lists of trades and dates of rows lead to the screener too.
    private static IEnumerable<(string Target, string Said)> Links(string page) => LinkPattern().Matches(page)
        .Select(link => (WebUtility.HtmlDecode(link.Groups["target"].Value), WebUtility.HtmlDecode(TagPattern().Replace(link.Groups["words"].Value, "")).Trim()))
        .Where(link => FigurePattern().IsMatch(link.Item2));

    [GeneratedRegex("""<a [^>]*?href="(?<target>trades\?[^"]+)"[^>]*>(?<words>.*?)</a>""", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex LinkPattern();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, 1000)]
    private static partial Regex TagPattern();

    [GeneratedRegex(@"^(?:–|[\d,.]+)(?: (?:purchase|sale)s?)?(?:, [\d,]+ sales?)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FigurePattern();

    [GeneratedRegex("<h1[^>]*>(?<words>.*?)</h1>", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex("""<th scope="row"><a href="(?<target>trades\?[^"]+)">\d+ \w+ \d+</a></th><td>(?<buys>[\d,]+)</td><td>(?<sells>[\d,]+)</td>""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RowPattern();

    [GeneratedRegex("""<a href="(?<target>api/v1/ratios\?[^"]+)" """, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FilePattern();

    [GeneratedRegex(@"\bto=(?<day>\d{4}-\d\d-\d\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DatePattern();
}
