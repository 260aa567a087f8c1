using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

/// <summary>What a reader comes for, without a pointer; that every page can be gone through is among <see cref="SoundnessTests"/>.</summary>
public sealed class KeyboardTests(Browser browser, SampleProgram program)
{
    [Fact]
    public async Task Reader_FromTheOverviewDown_ReachesAFiling()
    {
        await using var visit = await OpenAsync("");
        await visit.TabToAsync(".skip-link");
        await PressAsync(visit, "Enter");
        Assert.Equal("content", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));

        foreach (var (link, address) in new[]
        {
            ("main a[href^='sectors/technology']", "*/sectors/technology"), ("main a[href='industries/7372']", "*/industries/7372"),
            ("main table a[href^='companies/']", "*/companies/*"), ("#filings a[href^='filings/']", "*/filings/*"),
        })
        {
            await visit.TabToAsync(link);
            await PressAsync(visit, "Enter");
            await visit.ArrivesAtAsync(address);
        }

        await visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Reporting owner" }).AssertVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Reader_WhoPressesSlash_FindsACompanyByArrows()
    {
        await using var visit = await OpenAsync("plans");
        await PressAsync(visit, "/");
        await visit.Page.Keyboard.TypeAsync("aktis");
        var options = visit.Page.Locator("header [role=option]");
        await options.First.WaitForAsync();
        await PressAsync(visit, "Escape");
        Assert.Equal(0, await options.CountAsync());
        Assert.Equal("site-search", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));

        await visit.Page.Keyboard.TypeAsync(" onc");
        await options.First.WaitForAsync();
        await PressAsync(visit, "ArrowDown");
        await PressAsync(visit, "Enter");

        await visit.ArrivesAtAsync("*/companies/*");
        Assert.Contains("Aktis Oncology", await visit.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reader_WhoFillsTheScreener_SendsItByEnter()
    {
        await using var visit = await OpenAsync("trades");
        await visit.TabToAsync("select[name=side]");
        await PressAsync(visit, "ArrowDown");
        await visit.TabToAsync("input[name=minValue]");
        await visit.Page.Keyboard.TypeAsync("10m");
        await PressAsync(visit, "Enter");

        await visit.ArrivesAtAsync("*/trades?side=buy*minValue=10*");
        Assert.Equal(0, await visit.Page.Locator("tr.sale").CountAsync());
        await visit.Page.Locator("tr.purchase").AssertVisibleAsync();
    }

    [Fact]
    public async Task Reader_InATable_GoesFromRowToRowByArrows()
    {
        await using var visit = await OpenAsync("trades");
        await visit.TabToAsync("main tbody tr:nth-child(1) a");
        await PressAsync(visit, "ArrowDown");
        Assert.True(await IsOnAsync(visit, "main tbody tr:nth-child(2) *"));
        await PressAsync(visit, "ArrowDown");
        Assert.True(await IsOnAsync(visit, "main tbody tr:nth-child(3) *"));
        await PressAsync(visit, "ArrowUp");
        Assert.True(await IsOnAsync(visit, "main tbody tr:nth-child(2) *"));
        await PressAsync(visit, "Enter");
        await visit.ArrivesAtAsync("*/filings/*");
    }

    [Fact]
    public async Task Reader_WhoLikesItDark_SwitchesByTheSpaceBar()
    {
        await using var visit = await OpenAsync("");
        await visit.TabToAsync("[data-theme-choice=dark]");
        await PressAsync(visit, "Space");
        Assert.Equal("dark", await visit.Page.Locator("html").GetAttributeAsync("data-bs-theme"));
    }

    [Fact]
    public async Task Navigation_OnAPhone_ShowsThePageItIsAtAndEachLinkInFull()
    {
        await using var visit = await browser.VisitAsync(new Uri(program.Address, "compare").ToString(), new View(View.Phone));
        var nav = visit.Page.Locator("nav[aria-label=Main]");
        Assert.True(await nav.EvaluateAsync<bool>("nav => nav.scrollWidth > nav.clientWidth"));
        Assert.True(await nav.EvaluateAsync<bool>("nav => nav.scrollLeft > 0"), "The row begins at the first page, not at this one.");
        foreach (var link in await nav.GetByRole(AriaRole.Link).AllAsync())
        {
            await link.FocusAsync();
            // Clear of the fade that says that there is more, once the row has slid there.
            await visit.Page.WaitForFunctionAsync("link => { const row = link.closest('nav').getBoundingClientRect(), box = link.getBoundingClientRect(); return box.left >= row.left + 15 && box.right <= row.right - 39; }", await link.ElementHandleAsync());
        }
    }

    private static Task PressAsync(Visit visit, string key) => visit.Page.Keyboard.PressAsync(key);

    private static Task<bool> IsOnAsync(Visit visit, string selector) => visit.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector);

    private Task<Visit> OpenAsync(string page) => browser.VisitAsync(new Uri(program.Address, page).ToString(), new View(View.Desk));
}
