using InsiderSignal.BrowserTests.Fakes;
using InsiderSignal.Web.Dashboard;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

public sealed class ModeTests(Browser browser)
{
    [Theory]
    [InlineData(DataMode.Live, false, null)]
    [InlineData(DataMode.Offline, false, null)]
    [InlineData(DataMode.Sample, false, "Sample data.")]
    [InlineData(DataMode.Offline, true, null)]
    [InlineData(DataMode.Live, true, "Not up to date.")]
    public async Task Page_ByModeAndFreshness_HasTheBannerItNeeds(DataMode mode, bool stale, string? banner)
    {
        await using var site = await Site.StartAsync();
        site.Reader.Mode = mode;
        site.Reader.IsStale = stale;
        await using var visit = await browser.VisitAsync(new Uri(site.Address, "sectors").ToString(), new View(View.Phone));

        var banners = visit.Page.Locator(".mode-banner strong");
        Assert.Equal(banner is null ? [] : [banner], await banners.AllInnerTextsAsync());
        await visit.AssertSoundAsync();
    }

    [Theory]
    [InlineData("", DataMode.Offline, "No trades have been stored yet")]
    [InlineData("sectors", DataMode.Offline, "No trades have been stored yet")]
    [InlineData("sectors/energy", DataMode.Offline, "No trades have been stored yet")]
    [InlineData("", DataMode.Live, "Filling: no trades yet")]
    [InlineData("sectors", DataMode.Live, "Filling: no trades yet")]
    [InlineData("sectors/energy", DataMode.Live, "Filling: no trades yet")]
    public async Task Page_OfAnEmptyStore_SaysSoInsteadOfZeros(string path, DataMode mode, string words)
    {
        await using var site = await Site.StartAsync(new EmptyReader(mode));
        await using var visit = await browser.VisitAsync(new Uri(site.Address, path).ToString(), new View(View.Phone));

        Assert.Equal(200, visit.Response!.Status);
        Assert.Equal(words, await visit.Page.Locator("h1").InnerTextAsync());
        Assert.Equal(0, await visit.Page.Locator("main table").CountAsync());
        await visit.AssertSoundAsync();
    }

    [Fact]
    public async Task Page_FilingsWithoutTrades_CountsThem()
    {
        await using var site = await Site.StartAsync(new EmptyReader(DataMode.Live, filings: 12));
        await using var visit = await browser.VisitAsync(site.Address.ToString(), new View(View.Phone));

        await visit.Page.GetByText("12 filings are stored so far, no trades among them.").AssertVisibleAsync();
    }
}
