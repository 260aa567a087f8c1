using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests;

/// <summary>Pictures of every page for those who look with their eyes; they go where SCREENSHOT_FOLDER says.</summary>
public sealed class ScreenshotTests(Browser browser)
{
    [Theory]
    [InlineData("overview", "")]
    [InlineData("overview-all", "?range=all")]
    [InlineData("sectors", "sectors")]
    [InlineData("sector", "sectors/technology")]
    [InlineData("sector-thin", "sectors/unclassified")]
    [InlineData("not-found", "nowhere")]
    [InlineData("status", "status?year=2023")]
    [InlineData("status-held-up", "status")]
    [InlineData("status-sample", "status")]
    public async Task Page_EveryView_IsPictured(string name, string path)
    {
        var folder = Environment.GetEnvironmentVariable("SCREENSHOT_FOLDER");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "SCREENSHOT_FOLDER is not set: it names the folder for pictures of the pages.");
        await using var site = await Site.StartAsync();
        if (name is "status" or "status-held-up")
            site.GoLive();
        if (name == "status-held-up")
            site.Reader.Trouble = "EDGAR refused the last request and takes none before 18:04 New York time.";
        foreach (var view in new View[] { new(View.Desk), new(View.Desk, Dark: true), new(View.Phone), new(View.Phone, Dark: true), new(View.Desk, Scripts: false) })
        {
            await using var visit = await browser.VisitAsync(new Uri(site.Address, path).ToString(), view);
            if (view.Scripts && await visit.Page.Locator("apex-chart").CountAsync() > 0)
                await visit.ChartDrawnAsync();
            var file = Path.Combine(folder!, $"{name}-{view.Width}{(view.Dark ? "-dark" : "")}{(view.Scripts ? "" : "-plain")}.png");
            await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = file, FullPage = true });
            Assert.True(new FileInfo(file).Length > 0);
        }
    }
}
