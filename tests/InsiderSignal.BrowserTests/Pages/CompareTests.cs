using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

/// <summary>Definitions side by side, on the sample.</summary>
public sealed class CompareTests(Browser browser, SampleProgram program)
{
    public static TheoryData<int, bool, bool> Views => new MatrixTheoryData<int, bool, bool>([View.Phone, View.Desk], [false, true], [true, false]);

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Compare_ThreeDefinitions_AreToldDrawnAndCounted(int width, bool dark, bool scripts)
    {
        await using var visit = await VisitAsync("/compare?line=scope:market&line=scope:market,plans:exclude&line=scope:ceo,basis:insiders&range=all", new View(width, dark, scripts));
        if (scripts)
            await DrawnAsync(visit);

        Assert.Matches("^Leaving planned trades out lifts the ratio from 0\\.2[789] to 0\\.\\d\\d$", (await visit.Page.Locator("h1").InnerTextAsync()).ReplaceLineEndings(" "));
        Assert.Equal(3, await visit.Page.Locator("#lines tbody tr").CountAsync());
        await visit.Page.GetByText("purchases were planned.").AssertVisibleAsync();
        Assert.Equal(3, await visit.Page.Locator(scripts ? ".apexcharts-line-series .apexcharts-series" : "svg.picture path.line").CountAsync());
        if (!scripts)
            await visit.Page.GetByText("The ratio of each line, latest first").AssertVisibleAsync();
        await visit.AssertSoundAsync();
    }

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

    [Theory]
    [InlineData("/methodology", View.Phone, true)]
    [InlineData("/methodology", View.Desk, false)]
    [InlineData("/api", View.Phone, false)]
    [InlineData("/api", View.Desk, true)]
    public async Task Reference_Page_IsSound(string path, int width, bool dark)
    {
        await using var visit = await VisitAsync(path, new View(width, dark));

        await visit.Page.Locator("h1").AssertVisibleAsync();
        await visit.AssertSoundAsync();
    }

    /// <summary>A chart is drawn when it comes near the window.</summary>
    private static async Task DrawnAsync(Visit visit)
    {
        await visit.Page.Locator("apex-chart").ScrollIntoViewIfNeededAsync();
        await visit.ChartDrawnAsync();
    }

    private Task<Visit> VisitAsync(string path, View view) => browser.VisitAsync(new Uri(program.Address, path).ToString(), view);
}
