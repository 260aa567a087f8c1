using System.Globalization;
using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests.Journeys;

/// <summary>What an investor comes for, from the first page to the filing; the same on invented and on real filings.</summary>
public abstract class JourneyTests(Browser browser, ServedProgram program)
{
    public static TheoryData<int, bool> Views => new() { { View.Phone, true }, { View.Desk, true }, { View.Phone, false } };

    /// <summary>How the first page's heading begins.</summary>
    protected abstract string Reading { get; }

    /// <summary>What leaving planned trades out comes to.</summary>
    protected abstract string Comparison { get; }

    /// <summary>A part of a company's name, and the whole.</summary>
    protected abstract (string Part, string Name) Company { get; }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Overview_OpenedFirst_SaysWhereTheReadingStands(int width, bool scripts)
    {
        await using var visit = await OpenAsync("", width, scripts);
        await visit.DrawChartsAsync();

        var heading = Flat(await visit.Page.Locator("h1").InnerTextAsync());
        Assert.Matches(Reading, heading);
        Assert.Contains("The long-term average is 42.", heading, StringComparison.Ordinal);
        Assert.True(await visit.Page.Locator("main tr.purchase").CountAsync() > 0);
        await visit.AssertSoundAsync();
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Reader_FromTechnologyDown_GetsThroughSoftwareAndACompanyToAFiling(int width, bool scripts)
    {
        await using var visit = await OpenAsync("", width, scripts);
        var page = visit.Page;
        await ClickAsync(visit, page.Locator("main a[href^='sectors/technology']").First, "*/sectors/technology");
        await ClickAsync(visit, page.Locator("a[href='industries/7372']"), "*/industries/7372");
        Assert.Equal("Technology", await page.Locator(".crumbs a").Last.InnerTextAsync());

        var company = page.Locator("main table a[href^='companies/']").First;
        var address = await company.GetAttributeAsync("href");
        await ClickAsync(visit, company, $"*/{address}");
        foreach (var heading in new[] { "Bought and sold by month", "Top buyers and sellers", "Latest trades", "What its insiders hold", "Filings" })
            await page.GetByRole(AriaRole.Heading, new() { Name = heading, Exact = true }).AssertVisibleAsync();
        await ClickAsync(visit, page.GetByRole(AriaRole.Link, new() { Name = "3 months" }).First, "*range=3m*");
        await visit.DrawChartsAsync();
        await visit.AssertSoundAsync();

        await ClickAsync(visit, page.Locator("#filings a[href^='filings/']").First, "*/filings/*");
        await page.GetByText("New York time").AssertVisibleAsync();
        await page.Locator($"main a[href='{address}']").AssertVisibleAsync();
        await ClickAsync(visit, page.Locator("main a[href^='insiders/']").First, "*/insiders/*");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Latest trades" }).AssertVisibleAsync();
        await visit.AssertSoundAsync();
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Reader_WhoScreensForChiefExecutivesOverAMillion_DownloadsThem(int width, bool scripts)
    {
        await using var visit = await OpenAsync("trades?period=all", width, scripts);
        await visit.Page.Locator("select[name=side]").SelectOptionAsync("Purchases");
        await visit.Page.Locator("select[name=role]").SelectOptionAsync("Chief executive");
        await visit.Page.GetByLabel("Value from, dollars").FillAsync("1m");
        await ClickAsync(visit, visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show trades" }), "*/trades?period=all*");

        var heading = Flat(await visit.Page.Locator("h1").InnerTextAsync());
        Assert.Matches(@"^\d+ purchases? worth \$", heading);
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Link, new() { Name = "CSV" }).ClickAsync());
        Assert.Equal("insidersignal-trades.csv", download.SuggestedFilename);
        var lines = await File.ReadAllLinesAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);
        var columns = lines[0].Split(',');
        Assert.Equal(FirstNumber(heading), lines.Length - 1);
        Assert.True(lines.Length > 3, "There are too few to tell.");
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
    [MemberData(nameof(Views))]
    public async Task Reader_WhoFollowsAWhaleBuy_GetsToItsFiling(int width, bool scripts)
    {
        await using var visit = await OpenAsync("whales?period=all", width, scripts);
        var heading = Flat(await visit.Page.Locator("h1").InnerTextAsync());
        Assert.Matches(@"^\d+ whale buys worth \$", heading);
        var months = await visit.Page.Locator(".months tbody tr td:nth-of-type(1)").AllInnerTextsAsync();
        Assert.Equal(FirstNumber(heading), months.Sum(count => int.Parse(count, CultureInfo.InvariantCulture)));

        await ClickAsync(visit, visit.Page.GetByRole(AriaRole.Link, new() { Name = "Sort, filter or download these" }), "*/trades?period=all&flag=whale-buy");
        await ClickAsync(visit, visit.Page.Locator(width == View.Phone ? ".orders" : "main thead").GetByRole(AriaRole.Link, new() { Name = "Value" }), "*sort=-value");
        var values = (await visit.Page.Locator("tr.purchase .amount").AllInnerTextsAsync()).Select(value => decimal.Parse(value.TrimStart('$'), CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(values.OrderDescending(), values);

        var whale = visit.Page.Locator("tr.purchase").First;
        Assert.Matches("^insiders/\\d+$", (await whale.Locator("a[href^='insiders/']").GetAttributeAsync("href"))!);
        await ClickAsync(visit, whale.Locator("a.filing").First, "*/filings/*");
        Assert.Contains(" bought ", await visit.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        await visit.Page.GetByText("Counts: a purchase in Table I, code P and acquired.").AssertVisibleAsync();
        await visit.AssertSoundAsync();
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Reader_WhoLooksForARedFlag_GetsToThePlansFiling(int width, bool scripts)
    {
        await using var visit = await OpenAsync("plans", width, scripts);
        await ClickAsync(visit, visit.Page.GetByRole(AriaRole.Link, new() { Name = "Any red flag" }), "*/plans?*flag=*");
        await visit.Page.Locator(".flag").AssertVisibleAsync();
        await ClickAsync(visit, visit.Page.Locator("main table a[href^='filings/']").First, "*/filings/*");
        await visit.Page.GetByText("10b5-1 plan:").AssertVisibleAsync();
        await visit.AssertSoundAsync();
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Reader_WhoComparesThreeDefinitions_IsToldWhatTheyChange(int width, bool scripts)
    {
        await using var visit = await OpenAsync("compare?line=scope:market&line=scope:market,plans:exclude&line=scope:ceo,basis:insiders&range=all", width, scripts);
        await visit.DrawChartsAsync();

        Assert.Matches(Comparison, Flat(await visit.Page.Locator("h1").InnerTextAsync()));
        Assert.Equal(3, await visit.Page.Locator("#lines tbody tr").CountAsync());
        await visit.Page.GetByText("purchases were planned.").AssertVisibleAsync();
        Assert.Equal(3, await visit.Page.Locator(scripts ? ".apexcharts-line-series .apexcharts-series" : "svg.picture path.line").CountAsync());
        await visit.AssertSoundAsync();
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Reader_WithAPartOfAName_FindsTheCompany(int width, bool scripts)
    {
        await using var visit = await OpenAsync("", width, scripts);
        await visit.Page.Locator("header input[type=search]").FillAsync(Company.Part);
        await ClickAsync(visit, visit.Page.GetByRole(AriaRole.Button, new() { Name = "Search" }), "*/search?q=*");
        await ClickAsync(visit, visit.Page.Locator("#companies, main section").GetByRole(AriaRole.Link, new() { Name = Company.Name }).First, "*/companies/*");

        Assert.StartsWith(Company.Name, await visit.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        await visit.AssertSoundAsync();
    }

    private static async Task ClickAsync(Visit visit, ILocator link, string address)
    {
        await link.ClickAsync();
        await visit.ArrivesAtAsync(address);
    }

    private static int FirstNumber(string heading) => int.Parse(heading.Split(' ')[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Task<Visit> OpenAsync(string page, int width, bool scripts) => browser.VisitAsync(new Uri(program.Address, page).ToString(), new View(width, Scripts: scripts));
}
