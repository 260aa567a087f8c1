using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

/// <summary>From EDGAR's acceptance to an open page: the real program, real HTTP, a real browser.</summary>
public sealed class LiveModeTests(Browser browser, LiveProgram program) : IClassFixture<LiveProgram>
{
    [Fact]
    public async Task Overview_NewFiling_ShowsItselfOnTheOpenPage()
    {
        await using var visit = await browser.VisitAsync(program.Address.ToString(), new View(View.Desk));
        var footer = visit.Page.Locator(".site-footer");
        // All that was filed before has been read when nothing is owed and the feed has been looked at.
        await visit.Page.WaitForFunctionAsync(
            "async () => { const s = await (await fetch('/api/v1/status')).json(); return s.source?.lastPollAt && s.completeness.owed === 0; }");
        await visit.Page.ReloadAsync();
        var before = await footer.InnerTextAsync();
        await visit.Page.EvaluateAsync("window.stillTheSamePage = true");

        var clock = Stopwatch.StartNew();
        program.Edgar.AcceptPurchase();
        await visit.Page.WaitForFunctionAsync("before => document.querySelector('.site-footer').innerText !== before", before, new PageWaitForFunctionOptions { PollingInterval = 50 });

        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seen {clock.Elapsed.TotalSeconds:N1} s after its acceptance; the feed is read every {LiveProgram.PollSeconds} s"));
        Assert.True(await visit.Page.EvaluateAsync<bool>("window.stillTheSamePage === true"));
        Assert.Contains("Live: new filings appear within minutes.", await footer.InnerTextAsync(), StringComparison.Ordinal);
        await visit.AssertSoundAsync();
    }
}
