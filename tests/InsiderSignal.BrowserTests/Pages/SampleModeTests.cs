using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

/// <summary>What a newcomer sees: the real program, its real pipeline, simulated filings.</summary>
public sealed class SampleModeTests(Browser browser, SampleProgram program)
{
    public static TheoryData<int, bool, bool> Views => new MatrixTheoryData<int, bool, bool>([View.Phone, View.Desk], [false, true], [true, false]);

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Overview_OfTheSample_TellsTheArticlesStory(int width, bool dark, bool scripts)
    {
        await using var visit = await browser.VisitAsync(program.Address.ToString(), new View(width, dark, scripts));
        if (scripts)
            await visit.ChartDrawnAsync();

        var heading = (await visit.Page.Locator("h1").InnerTextAsync()).ReplaceLineEndings(" ");
        Assert.Matches("^0\\.2[789] ", heading);
        Assert.Contains("The long-term average is 42.", heading, StringComparison.Ordinal);
        await visit.Page.GetByText("Sample data.").AssertVisibleAsync();
        var whale = visit.Page.Locator("tr.purchase", new PageLocatorOptions { HasText = "AKTS" });
        Assert.Matches("EcoR1 Capital.*2,077,779 shares at \\$18\\.00.*\\$37,400,022.*whale", Flat(await whale.InnerTextAsync()));
        var sale = visit.Page.Locator("tr.sale", new PageLocatorOptions { HasText = "9,560 shares" });
        Assert.Matches("at \\$22\\.67.*10b5-1 plan.*\\$216,725.*notable", Flat(await sale.InnerTextAsync()));
        Assert.Equal(0, await visit.Page.Locator("a[href*='sec.gov/Archives']").CountAsync());
        await visit.AssertSoundAsync();
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Sector_OfTheSample_ShowsItsLevels(int width, bool dark, bool scripts)
    {
        await using var visit = await browser.VisitAsync(new Uri(program.Address, "/sectors/technology?range=all").ToString(), new View(width, dark, scripts));

        foreach (var heading in new[] { "The ratio over time", "Industries", "Companies", "Latest trades" })
            await visit.Page.GetByRole(AriaRole.Heading, new() { Name = heading }).AssertVisibleAsync();
        Assert.True(await visit.Page.Locator("tr.sale, tr.purchase").CountAsync() > 5);
        await visit.AssertSoundAsync();
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
