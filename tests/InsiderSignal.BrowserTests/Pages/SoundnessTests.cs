using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

/// <summary>Every page of the sample in every view. Colours need both themes, layout both widths; a new page is a line of <see cref="SitePages"/>.</summary>
public sealed class SoundnessTests(Browser browser, SampleProgram program)
{
    private static readonly View[] _views =
        [new(View.Desk), new(View.Phone, Dark: true), new(View.Phone, Scripts: false), new(View.Desk, Dark: true, Scripts: false)];

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Page_InEveryView_IsSound(string page)
    {
        var address = await SitePages.AtAsync(program.Address, page);
        foreach (var view in _views)
        {
            await using var visit = await browser.VisitAsync(address, view);
            Assert.Equal(page switch { "error" => 500, "nowhere" => 404, _ when page.Contains("side=up", StringComparison.Ordinal) => 400, _ => 200 }, visit.Response!.Status);
            Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
            await visit.Page.Locator("h1").AssertVisibleAsync();
            await visit.DrawChartsAsync();
            await visit.AssertSoundAsync();
            if (view == _views[0])
                await visit.AssertWalkableAsync();
            if (view == _views[1])
                await visit.AssertSlidesByKeysAsync();
        }
    }
}
