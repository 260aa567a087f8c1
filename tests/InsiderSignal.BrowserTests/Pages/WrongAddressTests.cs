using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

public sealed class WrongAddressTests(Browser browser, SampleProgram program)
{
    [Theory]
    [InlineData("nowhere", 404, "There is no page at this address")]
    [InlineData("sectors/no-<such>-sector", 404, "There is no sector “no-<such>-sector”")]
    [InlineData("?range=2y", 400, "There is no range “2y”")]
    [InlineData("sectors/energy?range=<b>", 400, "There is no range “<b>”")]
    public async Task WrongAddress_AsAPage_SaysWhatAndOffersAWayOn(string path, int status, string heading)
    {
        await using var visit = await browser.VisitAsync(path, new View(View.Phone));

        Assert.Equal(status, visit.Response!.Status);
        Assert.Equal(heading, await visit.Page.Locator("h1").InnerTextAsync());
        Assert.True(await visit.Page.Locator("main li a").CountAsync() >= 4);
        await visit.AssertFitsAsync();
        await visit.AssertAccessibleAsync();
    }

    [Fact]
    public async Task UnknownSector_OfferedSectors_CanBeOpened()
    {
        await using var visit = await browser.VisitAsync("sectors/tech", new View(View.Desk));
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Technology" }).ClickAsync();
        await visit.ArrivesAtAsync("*/sectors/technology");
        await visit.Page.Locator("h1").AssertVisibleAsync();
    }

    [Fact]
    public async Task UnknownApiPath_IsAnsweredByTheApi()
    {
        await using var visit = await browser.VisitAsync("", new View(View.Desk));
        var response = await visit.Page.APIRequest.GetAsync(new Uri(program.Address, "api/v1/nothing").ToString());
        Assert.Equal(404, response.Status);
        Assert.Equal("application/problem+json", response.Headers["content-type"]);
        Assert.Contains("\"status\":404", await response.TextAsync(), StringComparison.Ordinal);
    }
}
