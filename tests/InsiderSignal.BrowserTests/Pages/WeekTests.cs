using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

/// <summary>From the list of weeks to a digest, and on to a receipt, on the simulated market.</summary>
public sealed class WeekTests(Browser browser, SampleProgram program)
{
    [Theory]
    [InlineData(View.Phone, true, false)]
    [InlineData(View.Phone, false, true)]
    [InlineData(View.Desk, false, true)]
    [InlineData(View.Desk, true, true)]
    public async Task Weeks_OpenTheOneBefore_LeadsToReceipts(int width, bool dark, bool scripts)
    {
        await using var visit = await browser.VisitAsync(new Uri(program.Address, "/weeks").ToString(), new View(width, dark, scripts));
        await visit.AssertSoundAsync();

        await visit.Page.Locator("table.weeks tbody tr").Nth(1).GetByRole(AriaRole.Link).First.ClickAsync();

        await visit.ArrivesAtAsync("*/weeks/*-W*");
        await visit.Page.GetByRole(AriaRole.Heading, new() { Name = "What moved" }).AssertVisibleAsync();
        await visit.AssertSoundAsync();
        await visit.Page.Locator("section[aria-labelledby='planned-heading'] a[href^='filings/']").First.ClickAsync();
        await visit.ArrivesAtAsync("*/filings/*");
    }

    [Theory]
    [InlineData(View.Phone)]
    [InlineData(View.Desk)]
    public async Task Mail_InABrowser_IsSoundAndStyled(int width)
    {
        await using var visit = await browser.VisitAsync(new Uri(program.Address, "/weeks").ToString(), new View(width, Dark: false, Scripts: true));
        await visit.Page.Locator("table.weeks tbody a").First.ClickAsync();
        await visit.ArrivesAtAsync("*/weeks/*-W*");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "To mail or print" }).First.ClickAsync();
        await visit.ArrivesAtAsync("*/mail");

        Assert.Equal("640px", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('main')).maxWidth"));
        await visit.AssertSoundAsync();
    }
}
