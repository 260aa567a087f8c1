using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

/// <summary>What a newcomer sees: the real program, its real pipeline, simulated filings.</summary>
public sealed class SampleModeTests(Browser browser, SampleProgram program)
{
    [Theory]
    [InlineData(View.Phone, true)]
    [InlineData(View.Desk, false)]
    public async Task Overview_OfTheSample_TellsTheArticlesStory(int width, bool scripts)
    {
        await using var visit = await browser.VisitAsync(program.Address.ToString(), new View(width, Scripts: scripts));

        await visit.Page.GetByText("Sample data.").AssertVisibleAsync();
        var whale = visit.Page.Locator("tr.purchase", new PageLocatorOptions { HasText = "AKTS" });
        Assert.Matches("EcoR1 Capital.*2,077,779 shares at \\$18\\.00.*\\$37,400,022.*whale", Flat(await whale.InnerTextAsync()));
        var sale = visit.Page.Locator("tr.sale", new PageLocatorOptions { HasText = "9,560 shares" });
        Assert.Matches("at \\$22\\.67.*10b5-1 plan.*\\$216,725.*notable", Flat(await sale.InnerTextAsync()));
        Assert.Equal(0, await visit.Page.Locator("a[href*='sec.gov/Archives']").CountAsync());
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
