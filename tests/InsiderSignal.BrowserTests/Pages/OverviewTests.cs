using InsiderSignal.Web.Components.Wording;
using InsiderSignal.Web.Dashboard;
using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

public sealed class OverviewTests(Browser browser)
{
    [Theory]
    [InlineData(View.Desk, false, true)]
    [InlineData(View.Phone, true, true)]
    [InlineData(View.Phone, false, false)]
    public async Task Overview_InEveryView_ShowsTheReadingAndIsSound(int width, bool dark, bool scripts)
    {
        await using var visit = await browser.VisitAsync("", new View(width, dark, scripts));
        if (scripts)
            await visit.ChartDrawnAsync();

        var view = await browser.Site.Reader.OverviewAsync(TrendRange.OneYear, TestContext.Current.CancellationToken);
        var heading = await visit.Page.Locator("h1").InnerTextAsync();
        Assert.Contains(Figures.Ratio(view.Market.Reading!.Point.Ratio), heading, StringComparison.Ordinal);
        Assert.Contains("purchases for every 100 sales in the last 30 days. The long-term average is 42.", heading.ReplaceLineEndings(" "), StringComparison.Ordinal);
        await visit.Page.GetByText("Sample data.").AssertVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Rowheader, new() { Name = "Real Estate" }).AssertVisibleAsync();
        await visit.Page.GetByText("$37,400,022").AssertVisibleAsync();
        await visit.AssertSoundAsync();
    }

    [Theory]
    [InlineData(View.Phone)]
    [InlineData(View.Desk)]
    public async Task Overview_WithScripts_DrawsBothChartsInPlaceOfThePictures(int width)
    {
        await using var visit = await browser.VisitAsync("", new View(width));
        await visit.ChartDrawnAsync();

        Assert.Equal(2, await visit.Page.Locator("apex-chart svg.apexcharts-svg").CountAsync());
        Assert.Equal(0, await visit.Page.Locator("apex-chart svg.picture").Filter(new() { Visible = true }).CountAsync());
        var longest = await visit.Page.Locator(".ratio-plot .apexcharts-series path").EvaluateAllAsync<int>("paths => Math.max(...paths.map(path => path.getAttribute('d').length))");
        Assert.True(longest > 1000, "The line has too few points.");
    }

    [Theory]
    [InlineData(View.Phone)]
    [InlineData(View.Desk)]
    public async Task Overview_WithoutScripts_ShowsThePictureAndTheTable(int width)
    {
        await using var visit = await browser.VisitAsync("", new View(width, Scripts: false));

        await visit.Page.Locator("svg.picture path.line").AssertVisibleAsync();
        await visit.Page.Locator("apex-chart table").AssertVisibleAsync();
        Assert.InRange(await visit.Page.Locator("apex-chart tbody tr").CountAsync(), 53, 55);
        Assert.Contains("the last day of each week, the CSV file has every day", await visit.Page.Locator("apex-chart caption").InnerTextAsync(), StringComparison.Ordinal);
        Assert.False(await visit.Page.Locator(".theme-switch").IsVisibleAsync());
    }

    [Fact]
    public async Task Overview_PointerOnTheChart_ShowsTheNumbersOfTheDay()
    {
        await using var visit = await browser.VisitAsync("", new View(View.Desk));
        await visit.ChartDrawnAsync();
        var plot = visit.Page.Locator(".ratio-plot .apexcharts-inner").First;
        await plot.ScrollIntoViewIfNeededAsync();
        var box = (await plot.BoundingBoxAsync())!;
        await visit.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2), new() { Steps = 5 });

        var tip = visit.Page.Locator(".ratio-plot .tip");
        await tip.WaitForAsync();
        Assert.Matches(@"^\d{1,2} \w{3,4} 20\d\d\s+Ratio\s+\d\.\d\d\s+90% interval\s+\d\.\d\d to \d\.\d\d$", await tip.InnerTextAsync());
        Assert.Matches(@"Purchases\s+[\d,]+\s+Sales\s+[\d,]+", await visit.Page.Locator(".counts-plot .tip").InnerTextAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Overview_ChoosingARange_IsAnAddressThatCanBeShared()
    {
        await using var visit = await browser.VisitAsync("", new View(View.Desk));
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "5 years" }).ClickAsync();
        await visit.ChartDrawnAsync();

        Assert.Contains("?range=5y", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal("true", await visit.Page.GetByRole(AriaRole.Link, new() { Name = "5 years" }).GetAttributeAsync("aria-current"));
        Assert.InRange(await visit.Page.Locator("apex-chart tbody tr").CountAsync(), 61, 63);
        Assert.Contains("the last day of each month, the CSV file has every day", await visit.Page.Locator("apex-chart caption").TextContentAsync() ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overview_EveryTrade_LeadsToItsFiling()
    {
        await using var visit = await browser.VisitAsync("", new View(View.Desk));

        var links = await visit.Page.Locator(".trades tbody a.filing[href^='https:']").AllAsync();
        Assert.Equal(await visit.Page.Locator(".trades tbody tr").CountAsync(), links.Count);
        foreach (var link in links)
        {
            Assert.Matches(@"^https://www\.sec\.gov/Archives/edgar/data/\d+/(\d{18})/\d{10}-\d\d-\d{6}-index\.htm$", (await link.GetAttributeAsync("href"))!);
            Assert.Contains("noopener", (await link.GetAttributeAsync("rel"))!, StringComparison.Ordinal);
        }

        var own = await visit.Page.Locator(".trades tbody a.filing[href^='filings/']").AllAsync();
        Assert.Equal(links.Count, own.Count);
    }

    [Fact]
    public async Task Overview_NamesWithMarkup_AreText()
    {
        await using var visit = await browser.VisitAsync("", new View(View.Desk));
        await visit.Page.Locator("main").GetByText("Ostrander <Medical> & Sons").AssertVisibleAsync();
    }
}
