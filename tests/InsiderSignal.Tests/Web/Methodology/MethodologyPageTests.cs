using System.Net;
using System.Text.RegularExpressions;
using InsiderSignal.Core.Alerts;

namespace InsiderSignal.Tests.Web.Methodology;

public sealed partial class MethodologyPageTests(ServedStore served) : IClassFixture<ServedStore>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_EveryTerm_HasItsAnchorOnce()
    {
        var ids = Id().Matches(await PageAsync()).Select(match => match.Groups["id"].Value).ToList();

        foreach (var anchor in new[] { "ratio", "example", "rows", "trade", "suspect", "people", "planned", "routine", "whale", "cluster", "benchmark", "baseline", "percentile", "z-score", "interval", "thin", "sectors", "comparability", "published", "differs", "alerts", "rule-sustained", "rule-short-cooling-off" })
            Assert.Single(ids, id => id == anchor);
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    [Fact]
    public async Task Page_OfSixTrades_SaysTheirNumbers()
    {
        var page = WebUtility.HtmlDecode(await PageAsync());

        Assert.Contains("6 rows as filed, 6 trades that count", page, StringComparison.Ordinal);
        Assert.Contains("6 events count: 2 purchases and 4 sales.", page, StringComparison.Ordinal);
        Assert.Contains("2 ÷ 4 = 0.50", page, StringComparison.Ordinal);
        Assert.Contains("0 of 4 sales are planned", page, StringComparison.Ordinal);
        Assert.Contains("notable from $200,000, large from $2,000,000, huge from $25,000,000; heavy from $100,000 when it is at least 20% of the holding", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAShortHistory_CountsNoRoutineTrades()
    {
        var page = WebUtility.HtmlDecode(await PageAsync());

        Assert.Contains("Which trades here are routine is unknown: it takes three years before a trade, and the stored history begins in March 2023.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("trades are routine.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Rules_SayTheThresholdsOfThisSite()
    {
        var page = WebUtility.HtmlDecode(await PageAsync());

        Assert.Contains("on one side of the benchmark, 0.42, for 20 business days in a row.", page, StringComparison.Ordinal);
        Assert.Contains("A purchase of $10 million or more is filed.", page, StringComparison.Ordinal);
        Assert.All(Enum.GetValues<AlertRule>(), rule => Assert.Single(page.Split($"id=\"rule-{rule.Word()}\"")[1..]));
    }

    [GeneratedRegex("""\sid="(?<id>[^"]+)"[ >]""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Id();

    private Task<string> PageAsync() => served.Client.GetStringAsync(new Uri("/methodology", UriKind.Relative), Stop);
}
