using InsiderSignal.BrowserTests.Fakes;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Dashboard;
using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

/// <summary>What an open page does when there is something new.</summary>
public sealed class LiveTests(Browser browser) : IAsyncLifetime
{
    private Site _site = default!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.StartAsync();
        _site.GoLive();
        _site.Snapshot.Publish(TradeHistory.Empty);
    }

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData(View.Phone)]
    [InlineData(View.Desk)]
    public async Task Page_NewHistory_ShowsItWithoutMovingTheReader(int width)
    {
        await using var visit = await OpenAsync("", new View(width));
        await visit.ChartDrawnAsync();
        await visit.Page.GetByText("Numbers behind this chart").ClickAsync();
        var link = visit.Page.Locator(".trades a.filing").Nth(2);
        await link.FocusAsync();
        await visit.Page.Locator("h2", new PageLocatorOptions { HasText = "Whale purchases" }).ScrollIntoViewIfNeededAsync();
        var before = await StateAsync(visit.Page);
        Assert.True(before.Scrolled > 500);

        await PublishAsync(visit, () => _site.Reader.Filings = 4_312_881);

        await visit.Page.Locator(".site-footer").GetByText("4,312,881 filings with").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        Assert.Equal(before, await StateAsync(visit.Page));
        Assert.Equal(1, await visit.Page.Locator("apex-chart[drawn]").CountAsync());
        Assert.StartsWith("Updated ", await visit.Page.Locator("body > [role=status]").InnerTextAsync(), StringComparison.Ordinal);
        await visit.AssertSoundAsync();
    }

    [Fact]
    public async Task Page_OtherNumbers_ChangeFiguresRowsAndTheDrawnChart()
    {
        await using var visit = await OpenAsync("", new View(View.Desk));
        await visit.ChartDrawnAsync();
        var line = await LineAsync(visit.Page);
        var picture = await PictureAsync(visit.Page);
        var rows = await visit.Page.Locator(".trades tbody tr").CountAsync();

        await PublishAsync(visit, () => _site.Reader.Trade(7));

        var view = await _site.Reader.OverviewAsync(TrendRange.OneYear, TestContext.Current.CancellationToken);
        await visit.Page.GetByText(Web.Components.Wording.ReadingWords.Sentence(view.Market.Reading, RatioWindow.Days30, InventedHistory.Last)).First.WaitForAsync();
        await visit.Page.WaitForFunctionAsync("line => document.querySelector('.ratio-plot .apexcharts-line-series path')?.getAttribute('d') !== line", line);
        Assert.Equal(rows - 1, await visit.Page.Locator(".trades tbody tr").CountAsync());
        Assert.Equal(2, await visit.Page.Locator("apex-chart svg.apexcharts-svg").CountAsync());
        Assert.NotEqual(picture, await PictureAsync(visit.Page));
        await visit.AssertSoundAsync();
    }

    [Fact]
    public async Task Page_WithWhatTheReaderSet_KeepsItAndStillTakesMore()
    {
        await using var visit = await OpenAsync("sectors/technology", new View(View.Desk));
        await visit.Page.Locator("alert-banner .dismiss").ClickAsync();
        var toggle = visit.Page.Locator("watch-toggle button");
        await toggle.ClickAsync();

        await PublishAsync(visit, () => _site.Reader.Filings = 4_312_881);
        await visit.Page.Locator(".site-footer").GetByText("4,312,881 filings with").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

        Assert.False(await visit.Page.Locator("alert-banner").IsVisibleAsync());
        Assert.Equal("true", await toggle.GetAttributeAsync("aria-pressed"));
        await toggle.ClickAsync();
        Assert.Equal(("false", ""), (await toggle.GetAttributeAsync("aria-pressed"), await visit.Page.EvaluateAsync<string>("localStorage.getItem('watchlist')")));
    }

    [Fact]
    public async Task Page_FilledAtLast_GetsItsChartUnderTheFirstPolicy()
    {
        _site.Reader.IsEmpty = true;
        await using var visit = await OpenAsync("", new View(View.Desk));
        Assert.Equal("Filling: no trades yet", await visit.Page.Locator("h1").InnerTextAsync());

        await PublishAsync(visit, () => _site.Reader.IsEmpty = false);

        await visit.ChartDrawnAsync();
        Assert.Equal("Are insiders buying? · InsiderSignal", await visit.Page.TitleAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Page_OpenedBeforeTheLastHistory_IsToldWhenItConnects()
    {
        await using var visit = await browser.VisitAsync("about:blank", new View(View.Desk));
        await visit.Page.RouteAsync("**/events?*", async route =>
        {
            // What is published while the page loads is what it does not show.
            if (_site.Reader.Filings == 4_312_880)
            {
                _site.Reader.Filings++;
                _site.Snapshot.Publish(TradeHistory.Empty);
            }

            await route.ContinueAsync();
        });
        await visit.Page.GotoAsync(_site.Address.ToString());

        await visit.Page.Locator(".site-footer").GetByText("4,312,881 filings with").WaitForAsync();
    }

    [Fact]
    public async Task Page_ServerFails_StaysAsItIs()
    {
        await using var visit = await OpenAsync("", new View(View.Desk));
        var heading = await visit.Page.Locator("h1").InnerTextAsync();
        var failed = visit.Page.WaitForResponseAsync(response => response.Status == 500);

        await PublishAsync(visit, () => _site.Reader.Fails = true);

        await failed;
        Assert.Equal(heading, await visit.Page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    public async Task Page_OutOfSight_HoldsNoConnectionAndCatchesUp()
    {
        await using var visit = await OpenAsync("", new View(View.Desk));
        await SetHiddenAsync(visit.Page, true);
        await UntilAsync(() => _site.Listeners == 0);
        _site.Reader.Filings = 4_312_881;
        _site.Snapshot.Publish(TradeHistory.Empty);
        Assert.Equal(0, await visit.Page.Locator(".site-footer").GetByText("4,312,881 filings with").CountAsync());

        await SetHiddenAsync(visit.Page, false);

        await visit.Page.Locator(".site-footer").GetByText("4,312,881 filings with").WaitForAsync();
    }

    [Fact]
    public async Task Page_WithoutEventSource_IsStillSound()
    {
        await using var visit = await browser.VisitAsync("about:blank", new View(View.Desk));
        await visit.Page.AddInitScriptAsync("delete window.EventSource");
        await visit.Page.GotoAsync(_site.Address.ToString());
        await visit.ChartDrawnAsync();

        Assert.Equal(0, _site.Listeners);
        await visit.AssertSoundAsync();
    }

    [Fact]
    public async Task Status_WhileOpen_RefreshesItselfQuietly()
    {
        await using var visit = await browser.VisitAsync("about:blank", new View(View.Desk));
        await visit.Page.Clock.InstallAsync();
        await visit.Page.GotoAsync(new Uri(_site.Address, "status").ToString());
        await visit.Page.GetByText("The same day by day").ClickAsync();
        _site.Monitor.Current = InventedMonitor.Busy with { Requests = 1_204_399 };

        await visit.Page.Clock.RunForAsync(21_000);

        await visit.Page.GetByText("1,204,399").WaitForAsync();
        await visit.Page.Locator("#completeness table").AssertVisibleAsync();
        Assert.Equal("", await visit.Page.Locator("body > [role=status]").InnerTextAsync());
        await visit.AssertSoundAsync();
    }

    private async Task<Visit> OpenAsync(string path, View view)
    {
        var visit = await browser.VisitAsync(new Uri(_site.Address, path).ToString(), view);
        await UntilAsync(() => _site.Listeners == 1);
        // Lost by anything that loads the page again.
        await visit.Page.EvaluateAsync("window.opened = true");
        return visit;
    }

    private async Task PublishAsync(Visit visit, Action change)
    {
        var version = await visit.Page.Locator("main").GetAttributeAsync("data-version");
        change();
        _site.Snapshot.Publish(TradeHistory.Empty);
        if (!_site.Reader.Fails)
            await visit.Page.Locator($"main:not([data-version='{version}'])").WaitForAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>("window.opened === true"));
    }

    private static async Task<(double Scrolled, string Focused, int Open)> StateAsync(IPage page) => (
        await page.EvaluateAsync<double>("scrollY"),
        await page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')"),
        await page.Locator("details[open]").CountAsync());

    private static Task<string?> LineAsync(IPage page) => page.Locator(".ratio-plot .apexcharts-line-series path").First.GetAttributeAsync("d");

    private static Task<string?> PictureAsync(IPage page) => page.Locator(".ratio-plot svg.picture path.line").GetAttributeAsync("d");

    private static async Task SetHiddenAsync(IPage page, bool hidden) => await page.EvaluateAsync(
        "hidden => { Object.defineProperty(document, 'hidden', { value: hidden, configurable: true }); document.dispatchEvent(new Event('visibilitychange')); }", hidden);

    private static async Task UntilAsync(Func<bool> holds)
    {
        while (!holds())
            await Task.Delay(20, TestContext.Current.CancellationToken);
    }
}
