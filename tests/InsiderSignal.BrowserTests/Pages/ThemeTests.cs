using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

public sealed class ThemeTests(Browser browser)
{
    private const string Paper = "getComputedStyle(document.body).backgroundColor";
    private const string Light = "rgb(251, 250, 247)";
    private const string Dark = "rgb(17, 20, 23)";

    [Theory]
    [InlineData(false, Light)]
    [InlineData(true, Dark)]
    public async Task Theme_WithoutScripts_FollowsTheSystem(bool dark, string paper)
    {
        await using var visit = await browser.VisitAsync("", new View(View.Desk, dark, Scripts: false));
        Assert.Equal(paper, await visit.Page.EvaluateAsync<string>(Paper));
    }

    [Fact]
    public async Task Theme_ChosenByTheReader_IsRememberedAndRecoloursTheChart()
    {
        await using var visit = await browser.VisitAsync("", new View(View.Desk));
        await visit.ChartDrawnAsync();
        var before = await BarColourAsync(visit.Page);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Dark theme" }).ClickAsync();
        await visit.Page.WaitForFunctionAsync("before => document.querySelector('.counts-plot .apexcharts-bar-area')?.getAttribute('fill') !== before", before);
        Assert.Equal(Dark, await visit.Page.EvaluateAsync<string>(Paper));

        await visit.Page.ReloadAsync();
        Assert.Equal(Dark, await visit.Page.EvaluateAsync<string>(Paper));
        Assert.Equal("true", await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Dark theme" }).GetAttributeAsync("aria-pressed"));

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Automatic theme" }).ClickAsync();
        Assert.Equal(Light, await visit.Page.EvaluateAsync<string>(Paper));
        Assert.Empty(visit.Complaints);
    }

    private static async Task<string?> BarColourAsync(IPage page) => await page.Locator(".counts-plot .apexcharts-bar-area").First.GetAttributeAsync("fill");
}
