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
    [InlineData("", "No trades have been stored yet.")]
    [InlineData("sectors", "No sector has enough trades yet")]
    [InlineData("sectors/energy", "No trades have been stored yet.")]
    public async Task Page_OfAnEmptyStore_SaysSo(string path, string words)
    {
        await using var site = await Site.StartAsync(new EmptyReader());
        await using var visit = await browser.VisitAsync(new Uri(site.Address, path).ToString(), new View(View.Phone));

        Assert.Equal(200, visit.Response!.Status);
        Assert.Contains(words, await visit.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        await visit.AssertSoundAsync();
    }
}
