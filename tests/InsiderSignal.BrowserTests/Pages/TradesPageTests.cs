using System.Globalization;
using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

/// <summary>Journeys over the trades of the sample: the real program, its real pipeline, simulated filings.</summary>
public sealed class TradesPageTests(Browser browser, SampleProgram program)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("trades", View.Phone, false, true)]
    [InlineData("trades", View.Desk, true, true)]
    [InlineData("trades?group=filing&sort=-value&period=365&people=true", View.Phone, true, false)]
    [InlineData("trades?group=filing&sort=-value&period=365&people=true", View.Desk, false, true)]
    [InlineData("trades?side=up&minValue=%E2%80%AE", View.Phone, false, true)]
    [InlineData("whales?period=all", View.Phone, false, true)]
    [InlineData("whales?period=all", View.Desk, true, true)]
    [InlineData("whales", View.Phone, true, false)]
    [InlineData("whales", View.Desk, false, false)]
    public async Task Page_InEveryView_IsSound(string path, int width, bool dark, bool scripts)
    {
        await using var visit = await OpenAsync(path, new View(width, dark, scripts));

        await visit.Page.Locator("h1").AssertVisibleAsync();
        if (path.StartsWith("trades?side=up", StringComparison.Ordinal))
            visit.Complaints.RemoveAll(complaint => complaint.Contains("400", StringComparison.Ordinal));
        await visit.AssertSoundAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Reader_WhoScreensForChiefExecutivesOverAMillion_DownloadsThem(bool scripts)
    {
        await using var visit = await OpenAsync("trades?period=all", new View(View.Phone, Scripts: scripts));
        await visit.Page.Locator("select[name=side]").SelectOptionAsync("Purchases");
        await visit.Page.Locator("select[name=role]").SelectOptionAsync("Chief executive");
        await visit.Page.GetByLabel("Value from, dollars").FillAsync("1m");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show trades" }).ClickAsync();
        await visit.ArrivesAtAsync("*/trades?period=all*");

        var heading = await visit.Page.Locator("h1").InnerTextAsync();
        Assert.Matches(@"^\d+ purchases?\s+worth \$", heading);
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Link, new() { Name = "CSV" }).ClickAsync());
        Assert.Equal("insidersignal-trades.csv", download.SuggestedFilename);
        var lines = await File.ReadAllLinesAsync((await download.PathAsync())!, Stop);
        var columns = lines[0].Split(',');
        Assert.Equal(int.Parse(heading.Split(' ')[0], CultureInfo.InvariantCulture), lines.Length - 1);
        Assert.True(lines.Length > 3, "The sample has too few to tell.");
        Assert.All(lines[1..], line =>
        {
            // From the back: names may have commas in them.
            var cells = line.Split(',').Reverse().ToList();
            string Cell(string name) => cells[columns.Length - 1 - Array.IndexOf(columns, name)];
            Assert.Equal("buy", Cell("side"));
            Assert.Contains("ceo", Cell("roles").Split(' '));
            Assert.True(decimal.Parse(Cell("value"), CultureInfo.InvariantCulture) >= 1_000_000);
        });
        await visit.AssertFitsAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Reader_WhoFollowsAWhaleBuy_GetsToItsFiling(bool scripts)
    {
        await using var visit = await OpenAsync("whales?period=all", new View(View.Phone, Scripts: scripts));
        Assert.Matches(@"^\d+ whale buys\s+worth \$", await visit.Page.Locator("h1").InnerTextAsync());
        var months = await visit.Page.Locator(".months tbody tr td:nth-of-type(1)").AllInnerTextsAsync();
        Assert.Equal(int.Parse((await visit.Page.Locator("h1").InnerTextAsync()).Split(' ')[0], CultureInfo.InvariantCulture), months.Sum(count => int.Parse(count, CultureInfo.InvariantCulture)));

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Sort, filter or download these" }).ClickAsync();
        await visit.ArrivesAtAsync("*/trades?period=all&flag=whale-buy");
        await visit.Page.Locator(".orders").GetByRole(AriaRole.Link, new() { Name = "Value" }).ClickAsync();
        await visit.ArrivesAtAsync("*sort=-value");
        var values = (await visit.Page.Locator("tr.purchase .amount").AllInnerTextsAsync()).Select(value => decimal.Parse(value.TrimStart('$'), CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(values.OrderDescending(), values);
        var whale = visit.Page.Locator("tr.purchase", new PageLocatorOptions { HasText = "AKTS" });
        Assert.Matches(@"^filings/\d{10}-\d\d-\d{6}$", (await whale.Locator("a.filing").First.GetAttributeAsync("href"))!);
        Assert.Matches("^insiders/\\d+$", (await whale.GetByRole(AriaRole.Link, new() { Name = "EcoR1 Capital, LLC", Exact = true }).GetAttributeAsync("href"))!);
    }

    [Fact]
    public async Task Reader_WhoTakesAConditionAway_SeesMore()
    {
        await using var visit = await OpenAsync("trades?side=buy&role=ceo", new View(View.Desk));
        var few = await CountAsync(visit);

        await visit.Page.Locator(".conditions").GetByRole(AriaRole.Link, new() { Name = "Chief executives" }).ClickAsync();
        await visit.ArrivesAtAsync("*/trades?side=buy");

        Assert.True(await CountAsync(visit) > few);
        Assert.Equal("", await visit.Page.Locator("select[name=role]").InputValueAsync());
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Next" }).ClickAsync();
        await visit.ArrivesAtAsync("*/trades?side=buy&page=2");
    }

    [Fact]
    public async Task Csv_OfMoreTradesThanItTakes_SaysHowManyThereAre()
    {
        using var client = new HttpClient { BaseAddress = program.Address };
        using var response = await client.GetAsync(new Uri("api/v1/trades?format=csv", UriKind.Relative), Stop);

        var total = int.Parse(response.Headers.GetValues("X-Total-Count").Single(), CultureInfo.InvariantCulture);
        Assert.True(total > 10_000, "The sample has too few to tell.");
        Assert.Equal(10_001, (await response.Content.ReadAsStringAsync(Stop)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains($"CSV: the first 10,000 of {total.ToString("#,0", CultureInfo.InvariantCulture)}", await client.GetStringAsync(new Uri("trades?period=all", UriKind.Relative), Stop), StringComparison.Ordinal);
    }

    private static async Task<int> CountAsync(Visit visit) =>
        int.Parse((await visit.Page.Locator("h1").InnerTextAsync()).Split(' ')[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private Task<Visit> OpenAsync(string path, View view) => browser.VisitAsync(new Uri(program.Address, path).ToString(), view);
}
