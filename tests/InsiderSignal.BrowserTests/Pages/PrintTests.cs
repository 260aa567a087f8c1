using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

/// <summary>What a printer gets.</summary>
public sealed class PrintTests(Browser browser, SampleProgram program)
{
    /// <summary>A4 between its margins.</summary>
    private const int Sheet = 703;

    [Theory]
    [InlineData("")]
    [InlineData("companies/{issuer}")]
    [InlineData("filings/{accession}")]
    [InlineData("plans")]
    public async Task Page_OnPaper_IsLightInColumnsAndWithPictures(string page)
    {
        await using var visit = await browser.VisitAsync(await SitePages.AtAsync(program.Address, page), new View(View.Desk, Dark: true));
        await visit.DrawChartsAsync();
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await visit.Page.SetViewportSizeAsync(Sheet, 1000);

        Assert.Equal("rgb(255, 255, 255)", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Equal(0, await ShownAsync(visit, "nav, form, .theme-switch, .stage, details.numbers"));
        Assert.Equal(await visit.Page.Locator("[data-chart]").CountAsync(), await ShownAsync(visit, "svg.picture"));
        Assert.Equal(0, await visit.Page.Locator("main > section > table > thead, .table-scroll > table > thead").EvaluateAllAsync<int>("heads => heads.filter(head => head.checkVisibility() && getComputedStyle(head).position === 'absolute').length"));
        await visit.AssertFitsAsync();
    }

    private static Task<int> ShownAsync(Visit visit, string selector) => visit.Page.Locator(selector).Filter(new() { Visible = true }).CountAsync();
}
