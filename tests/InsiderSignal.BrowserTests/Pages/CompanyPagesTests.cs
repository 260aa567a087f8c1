using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

/// <summary>What the pages of sectors and companies do beside showing themselves, on the sample.</summary>
public sealed class CompanyPagesTests(Browser browser, SampleProgram program)
{
    [Fact]
    public async Task Typeahead_ArrowsAndEnter_LeadToTheChosenOne()
    {
        await using var visit = await browser.VisitAsync(At("search"), new View(View.Desk));
        var field = visit.Page.Locator("main input[type=search]");
        await field.PressSequentiallyAsync("ecor1");
        var option = visit.Page.Locator("main [role=option]");
        await option.First.WaitForAsync();
        Assert.Matches(@" of .+, last filing \d{4}-\d{2}-\d{2}$", await option.First.InnerTextAsync());
        Assert.Equal("true", await field.GetAttributeAsync("aria-expanded"));
        await visit.AssertSoundAsync();

        await field.PressAsync("Escape");
        Assert.Equal(0, await option.CountAsync());
        await field.PressSequentiallyAsync(" c");
        await option.First.WaitForAsync();
        await field.PressAsync("ArrowUp");
        await field.PressAsync("ArrowDown");
        Assert.Equal(await option.First.GetAttributeAsync("id"), await field.GetAttributeAsync("aria-activedescendant"));
        await field.PressAsync("Enter");

        await visit.ArrivesAtAsync("*/insiders/*");
        Assert.Contains("EcoR1", await visit.Page.Locator("h1").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Sectors_ByTrades_ShowThePressure()
    {
        await using var visit = await browser.VisitAsync(At("sectors"), new View(View.Phone));
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Trades", Exact = true }).Last.ClickAsync();

        await visit.ArrivesAtAsync("*/sectors?by=trades*");
        Assert.True(await visit.Page.Locator("table.pressure tbody tr").CountAsync() >= 11);
        await visit.AssertSoundAsync();
    }

    private string At(string path) => new Uri(program.Address, path).ToString();
}
