using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

/// <summary>Definitions side by side, on the sample.</summary>
public sealed class CompareTests(Browser browser, SampleProgram program)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Compare_LineAddedAndRemoved_IsInTheAddress(bool scripts)
    {
        await using var visit = await VisitAsync("/compare?range=all", new View(View.Desk, Scripts: scripts));
        await visit.Page.GetByLabel("Whose trades").SelectOptionAsync("director");
        await visit.Page.Locator("select[name=window]").SelectOptionAsync("90");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Add the line" }).ClickAsync();

        await visit.ArrivesAtAsync("*/compare?line=scope:market&line=scope:market,plans:exclude&line=scope:director,window:90&range=all");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Remove All insiders, without plans" }).ClickAsync();

        await visit.ArrivesAtAsync("*/compare?line=scope:market&line=scope:director,window:90&range=all");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "3 months" }).ClickAsync();
        await visit.ArrivesAtAsync("*/compare?line=scope:market&line=scope:director,window:90&range=3m#trend");
        Assert.Equal(2, await visit.Page.Locator("#lines tbody tr").CountAsync());
    }

    [Fact]
    public async Task Compare_LinesFarApart_AreReadOnAScaleOfDoublings()
    {
        await using var visit = await VisitAsync("/compare?line=scope:sector:technology&line=scope:ceo,plans:exclude&range=1y", new View(View.Desk));
        await DrawnAsync(visit);

        await visit.Page.GetByText("The scale goes by doublings").AssertVisibleAsync();
        Assert.Contains(await visit.Page.Locator(".apexcharts-yaxis-label").AllTextContentsAsync(), label => label.StartsWith("1.00", StringComparison.Ordinal));
        await visit.AssertSoundAsync();
    }

    [Fact]
    public async Task Compare_WrongLine_SaysSoAndOffersOthers()
    {
        await using var visit = await VisitAsync("/compare?line=scope:<b>gold</b>&line=%E2%80%AEplans:exclude", new View(View.Phone));

        Assert.Equal(400, visit.Response!.Status);
        Assert.Equal(2, await visit.Page.Locator("main .message bdi").CountAsync());
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "With and without plans" }).AssertVisibleAsync();
        await visit.AssertFitsAsync();
        await visit.AssertAccessibleAsync();
    }

    /// <summary>A chart is drawn when it comes near the window.</summary>
    private static async Task DrawnAsync(Visit visit)
    {
        await visit.Page.Locator("apex-chart").ScrollIntoViewIfNeededAsync();
        await visit.ChartDrawnAsync();
    }

    private Task<Visit> VisitAsync(string path, View view) => browser.VisitAsync(new Uri(program.Address, path).ToString(), view);
}
