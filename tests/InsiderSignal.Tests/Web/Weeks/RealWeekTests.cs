using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using InsiderSignal.Tests.Web.Trades;

namespace InsiderSignal.Tests.Web.Weeks;

/// <summary>The week of March 2023 in which regional banks fell, out of its real filings.</summary>
public sealed class RealWeekTests(RealTrades served) : IClassFixture<RealTrades>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Digest_OfTheBanksWeek_NamesTheirSurge()
    {
        var week = await WeekAsync();

        var first = week["sectors"]![0]!;
        Assert.Equal("financial-services", (string?)first["sector"]);
        Assert.Contains("Financial Services", (string?)week["headline"], StringComparison.Ordinal);
        var banks = first["groups"]![0]!;
        Assert.Equal((53, 3), ((int)banks["flow"]!["buys"]!, (int)banks["flow"]!["sells"]!));
        Assert.Equal(15, (int)banks["flow"]!["buysBefore"]!["highest"]!);
        Assert.Equal(
            [(6022, "State Commercial Banks"), (6021, "National Commercial Banks"), (6035, "Savings Institution, Federally Chartered")],
            banks["industries"]!.AsArray().Select(industry => ((int)industry!["sic"]!, (string)industry["title"]!)));
    }

    [Fact]
    public async Task Digest_OfTheWeeksBefore_HasSixToFifteenPurchasesOfBanks()
    {
        Corpus.PathTo("submissions");
        List<int> purchases = [];
        foreach (var number in Enumerable.Range(5, 6))
        {
            var from = System.Globalization.ISOWeek.ToDateTime(2023, number, DayOfWeek.Monday);
            var sum = 0;
            foreach (var sic in new[] { 6021, 6022, 6029, 6035, 6036 })
                sum += (int)(await GetAsync($"/api/v1/trades?from={from:yyyy-MM-dd}&to={from.AddDays(6):yyyy-MM-dd}&side=buy&industry={sic}"))["total"]!;
            purchases.Add(sum);
        }

        Assert.Equal((6, 15), (purchases.Min(), purchases.Max()));
    }

    [Fact]
    public async Task Digest_OfTheBanksWeek_HasClustersWhoseReceiptsAreTheirPurchases()
    {
        var week = await WeekAsync();

        var clusters = week["clusters"]!.AsArray();
        var bank = clusters.Select(cluster => cluster!.AsObject()).First(cluster => ((string)cluster["issuer"]!["name"]!).Contains("BANC", StringComparison.OrdinalIgnoreCase) || ((string)cluster["issuer"]!["name"]!).Contains("BANK", StringComparison.OrdinalIgnoreCase));
        Assert.True((int)bank["owners"]! >= 3);
        foreach (var trade in bank["trades"]!.AsArray())
        {
            var filing = await GetAsync($"/api/v1/filings/{(string?)trade!["accession"]}");
            Assert.Equal((int)bank["issuer"]!["cik"]!, (int)filing["issuer"]!["cik"]!);
            Assert.Equal("buy", (string?)trade["side"]);
        }

        Assert.Contains(week["alerts"]!["raised"]!.AsArray(), alert => (string?)alert!["rule"] == "cluster-buy" && alert["receipt"]!["filings"]!.AsArray().Select(filing => (string?)filing).Intersect(bank["trades"]!.AsArray().Select(trade => (string?)trade!["accession"])).Any());
    }

    [Fact]
    public async Task Page_OfTheBanksWeek_LeadsWithThem()
    {
        Corpus.PathTo("submissions");

        var page = await served.Client.GetStringAsync(new Uri("/weeks/2023-W11", UriKind.Relative), Stop);

        Assert.Contains(">Financial Services: insiders bought far more than usual, 77 purchases against 11 sales</h1>", page, StringComparison.Ordinal);
        Assert.Contains("State Commercial Banks; National Commercial Banks; Savings Institution, Federally Chartered (SIC 6021 to 6035): <a", page, StringComparison.Ordinal);
        const string Banks = "trades?from=2023-03-13&amp;to=2023-03-19&amp;sector=financial-services&amp;industry=6021%2C6022%2C6035";
        Assert.Matches($"<a href=\"{Regex.Escape(Banks)}\"[^>]*>53 purchases against 3 sales</a>, after 1 to 15 purchases", page);
        Assert.Equal((53, 3), await SidesAsync(Banks.Replace("&amp;", "&", StringComparison.Ordinal)));
        Assert.Contains("href=\"trades?from=2023-03-13&amp;to=2023-03-19&amp;industry=6022\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_OfTheBanksWeek_IndentsIndustriesBelowTheirSector()
    {
        Corpus.PathTo("submissions");

        var text = await served.Client.GetStringAsync(new Uri("/api/v1/weeks/2023-W11?format=text", UriKind.Relative), Stop);

        Assert.Contains("\n- Financial Services: 77 purchases", text, StringComparison.Ordinal);
        Assert.Contains("\n  - State Commercial Banks; National Commercial Banks; ", text, StringComparison.Ordinal);
        Assert.Contains("\nAlerts that ran out\n", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= 78, line));
    }

    [Fact]
    public async Task Weeks_BeforeTheFirstWholeWindow_AreHeldAgainstNothing()
    {
        Corpus.PathTo("submissions");
        var weeks = (await GetAsync("/api/v1/weeks"))["items"]!.AsArray();

        Assert.Equal(["2023-W04", "2023-W03", "2023-W02", "2023-W01"], weeks.Where(week => !(bool)week!["isWhole"]!).Select(week => (string?)week!["week"]));
        var first = await GetAsync("/api/v1/weeks/2023-W04");
        Assert.Equal("28 purchases against 103 sales in the week", (string?)first["headline"]);
        Assert.All(new[] { "norm", "band", "percentile" }, name => Assert.Null(first["market"]![name]));
        Assert.DoesNotContain(
            (await GetAsync("/api/v1/alerts?week=2023-W05"))["items"]!.AsArray(),
            alert => (string?)alert!["rule"] is "sustained" or "crossing");
    }

    [Fact]
    public async Task EveryWeek_OfTheRealMonths_CanBeToldInEveryForm()
    {
        Corpus.PathTo("submissions");

        var weeks = (await GetAsync("/api/v1/weeks"))["items"]!.AsArray().Select(week => (string)week!["week"]!).ToList();

        Assert.Equal(17, weeks.Count);
        foreach (var address in weeks.SelectMany(week => new[] { $"/weeks/{week}", $"/weeks/{week}/mail", $"/api/v1/weeks/{week}", $"/api/v1/weeks/{week}?format=text" }))
        {
            using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);
            Assert.True(response.IsSuccessStatusCode, $"{address}: {response.StatusCode}");
        }
    }

    private async Task<(int Buys, int Sells)> SidesAsync(string address) => await GetAsync("/api/v1/" + address) is var answer ? ((int)answer["buys"]!, (int)answer["sells"]!) : default;

    private async Task<JsonObject> WeekAsync()
    {
        Corpus.PathTo("submissions");
        return await GetAsync("/api/v1/weeks/2023-W11");
    }

    private async Task<JsonObject> GetAsync(string address) => (await served.Client.GetFromJsonAsync<JsonObject>(new Uri(address, UriKind.Relative), Stop))!;
}
