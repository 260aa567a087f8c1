using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

/// <summary>From a list to the filing behind it, on the simulated market.</summary>
public sealed class FilingJourneyTests(Browser browser, SampleProgram program)
{
    [Theory]
    [InlineData(View.Phone, true, false)]
    [InlineData(View.Phone, false, true)]
    [InlineData(View.Desk, false, true)]
    [InlineData(View.Desk, true, true)]
    public async Task TradeList_OpenAFiling_SaysWhyEachRowCounts(int width, bool dark, bool scripts)
    {
        await using var visit = await browser.VisitAsync(program.Address.ToString(), new View(width, dark, scripts));

        await visit.Page.Locator("tr.purchase", new PageLocatorOptions { HasText = "AKTS" }).GetByText("Filing", new() { Exact = true }).ClickAsync();

        await visit.ArrivesAtAsync("*/filings/*");
        Assert.Contains("bought 2,077,779 shares", await visit.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        await visit.Page.GetByText("Counts: a purchase in Table I, code P and acquired.").First.AssertVisibleAsync();
        await visit.Page.GetByText("New York time").First.AssertVisibleAsync();
        Assert.Equal(0, await visit.Page.Locator("a[href*='sec.gov/Archives']").CountAsync());
        await visit.AssertSoundAsync();
    }

    [Fact]
    public async Task Footnote_Mark_LeadsThereAndBack()
    {
        await using var visit = await browser.VisitAsync(new Uri(program.Address, "/plans").ToString(), new View(View.Desk, Dark: false, Scripts: false));
        await visit.Page.Locator("main a[href^='filings/']").First.ClickAsync();
        await visit.ArrivesAtAsync("*/filings/*");

        await visit.Page.Locator("sup a").First.ClickAsync();
        Assert.Contains("#note-", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.Locator("[id^='note-']:target a").First.ClickAsync();

        Assert.Matches("/filings/[0-9-]+#(row|holding)-[12]-[0-9]+$", visit.Page.Url);
        Assert.Equal(1, await visit.Page.Locator("tr:target").CountAsync());
    }
}
