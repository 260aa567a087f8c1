using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

public sealed class SectorPagesTests(Browser browser)
{
    [Fact]
    public async Task Sectors_SortedByName_BeginWithTheFirstLetter()
    {
        await using var visit = await browser.VisitAsync("sectors", new View(View.Desk));
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Sector", Exact = true }).ClickAsync();

        await visit.ArrivesAtAsync("*/sectors?sort=name");
        Assert.Equal("Basic Materials", await visit.Page.Locator("table.sectors tbody th").First.InnerTextAsync());
        Assert.Equal("ascending", await visit.Page.Locator("th[aria-sort]").GetAttributeAsync("aria-sort"));
    }

    [Fact]
    public async Task Sectors_ByDefault_PutTheThinOneLast()
    {
        await using var visit = await browser.VisitAsync("sectors", new View(View.Desk));
        Assert.Equal("Unclassified", await visit.Page.Locator("tbody th").Last.InnerTextAsync());
        Assert.Equal("thin", await visit.Page.Locator("tbody tr").Last.GetAttributeAsync("class"));
    }

    [Fact]
    public async Task Sector_WithFewTrades_SaysThatTheyAreTooFew()
    {
        await using var visit = await browser.VisitAsync("sectors/unclassified", new View(View.Desk));
        Assert.Contains("too few for a ratio to say much", await visit.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }
}
