using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

/// <summary>From the market down to a filing, on the real program with the simulated market.</summary>
public sealed class CompanyPagesTests(Browser browser, SampleProgram program)
{
    public static TheoryData<int, bool, bool> Views => new MatrixTheoryData<int, bool, bool>([View.Phone, View.Desk], [false, true], [true, false]);

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Journey_FromTechnologyToAFiling_LeadsThroughIndustryCompanyAndInsider(int width, bool dark, bool scripts)
    {
        await using var visit = await browser.VisitAsync(At("sectors/technology"), new View(width, dark, scripts));
        var page = visit.Page;
        await visit.AssertSoundAsync();

        await page.Locator("a[href^='industries/']").First.ClickAsync();
        await visit.ArrivesAtAsync("*/industries/*");
        Assert.Equal("Technology", await page.Locator(".crumbs a").Last.InnerTextAsync());
        await visit.AssertSoundAsync();

        await page.Locator("main table a[href^='companies/']").First.ClickAsync();
        await visit.ArrivesAtAsync("*/companies/*");
        foreach (var heading in new[] { "Bought and sold by month", "Top buyers and sellers", "Latest trades", "What its insiders hold", "Filings" })
            await page.GetByRole(AriaRole.Heading, new() { Name = heading, Exact = true }).AssertVisibleAsync();
        Assert.Equal(0, await page.Locator("a[href*='sec.gov/cgi-bin']").CountAsync());
        Assert.Matches("^filings/\\d{10}-\\d{2}-\\d{6}$", await page.Locator("#filings a[href^='filings/']").First.GetAttributeAsync("href") ?? "");
        await page.GetByRole(AriaRole.Link, new() { Name = "3 months" }).First.ClickAsync();
        await visit.ArrivesAtAsync("*range=3m*");
        // The sample has fewer than five years: they would add nothing.
        Assert.Equal(0, await page.GetByRole(AriaRole.Link, new() { Name = "5 years" }).CountAsync());
        if (scripts)
            await visit.ChartDrawnAsync();
        await visit.AssertSoundAsync();

        await page.Locator("main table a[href^='insiders/']").First.ClickAsync();
        await visit.ArrivesAtAsync("*/insiders/*");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Routine or opportunistic" }).AssertVisibleAsync();
        await visit.AssertSoundAsync();
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Search_APartOfAName_LeadsToTheCompany(int width, bool dark, bool scripts)
    {
        await using var visit = await browser.VisitAsync(At("search"), new View(width, dark, scripts));
        await visit.AssertSoundAsync();
        await visit.Page.Locator("main input[type=search]").FillAsync("akts");
        await visit.Page.Locator("main form button").ClickAsync();
        await visit.ArrivesAtAsync("*/search?q=akts");
        await visit.AssertSoundAsync();

        await visit.Page.Locator("main table a").First.ClickAsync();
        await visit.ArrivesAtAsync("*/companies/*");
        await visit.Page.Locator("h1").AssertVisibleAsync();
        await visit.AssertSoundAsync();
    }

    [Fact]
    public async Task Typeahead_ArrowsAndEnter_LeadToTheChosenOne()
    {
        await using var visit = await browser.VisitAsync(At("search"), new View(View.Desk));
        var field = visit.Page.Locator("main input[type=search]");
        await field.PressSequentiallyAsync("ecor1");
        var option = visit.Page.Locator("main [role=option]");
        await option.First.WaitForAsync();
        Assert.Matches(@" of .+, last filing \d{4}-\d{2}-\d{2}$", await option.First.InnerTextAsync());
        Assert.Equal("true", await field.GetAttributeAsync("aria-expanded"));
        await visit.AssertSoundAsync();

        await field.PressAsync("Escape");
        Assert.Equal(0, await option.CountAsync());
        await field.PressSequentiallyAsync(" c");
        await option.First.WaitForAsync();
        await field.PressAsync("ArrowUp");
        await field.PressAsync("ArrowDown");
        Assert.Equal(await option.First.GetAttributeAsync("id"), await field.GetAttributeAsync("aria-activedescendant"));
        await field.PressAsync("Enter");

        await visit.ArrivesAtAsync("*/insiders/*");
        Assert.Contains("EcoR1", await visit.Page.Locator("h1").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(View.Phone, false)]
    [InlineData(View.Desk, true)]
    public async Task Sectors_ByTrades_ShowThePressure(int width, bool dark)
    {
        await using var visit = await browser.VisitAsync(At("sectors"), new View(width, dark));
        await visit.AssertSoundAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Trades", Exact = true }).Last.ClickAsync();

        await visit.ArrivesAtAsync("*/sectors?by=trades*");
        Assert.True(await visit.Page.Locator("table.pressure tbody tr").CountAsync() >= 11);
        await visit.AssertSoundAsync();
    }

    private string At(string path) => new Uri(program.Address, path).ToString();
}
