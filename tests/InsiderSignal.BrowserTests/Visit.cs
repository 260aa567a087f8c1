using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests;

/// <summary>One page in a browser context of its own, with all it complained of.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);
    private readonly IBrowserContext _context;

    private Visit(IBrowserContext context, IPage page, View view)
    {
        _context = context;
        View = view;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                Complaints.Add(message.Text);
        };
        page.PageError += (_, error) => Complaints.Add(error);
    }

    public IPage Page { get; }

    public View View { get; }

    /// <summary>Console errors and warnings, refused styles and scripts among them, and uncaught exceptions.</summary>
    public List<string> Complaints { get; } = [];

    public IResponse? Response { get; private set; }

    public static async Task<Visit> OpenAsync(IBrowserContext context, string path, View view)
    {
        var visit = new Visit(context, await context.NewPageAsync(), view);
        visit.Response = await visit.Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        return visit;
    }

    /// <summary>
    /// Waits until the page stands at an address and is loaded. It asks again and again: Playwright's own wait for an address
    /// can miss the event it waits for (playwright-dotnet issue 3364).
    /// </summary>
    /// <param name="address">The whole address, with * for any characters.</param>
    public async Task ArrivesAtAsync(string address)
    {
        var pattern = new Regex($"^{Regex.Escape(address).Replace(@"\*", ".*", StringComparison.Ordinal)}$", RegexOptions.NonBacktracking);
        var waited = Stopwatch.StartNew();
        while (!pattern.IsMatch(Page.Url) || !await IsLoadedAsync())
        {
            Assert.True(waited.Elapsed < _patience, $"The page stands at {Page.Url}, not at {address}.");
            await Task.Delay(20);
        }
    }

    public Task ChartDrawnAsync() => Page.Locator("apex-chart[drawn]").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

    /// <summary>A chart is drawn when it comes near the window: goes to each, where there are scripts and charts.</summary>
    public async Task DrawChartsAsync()
    {
        foreach (var chart in View.Scripts ? await Page.Locator("apex-chart").AllAsync() : [])
        {
            await chart.ScrollIntoViewIfNeededAsync();
            await Assertions.Expect(chart).ToHaveAttributeAsync("drawn", "");
        }
    }

    private async Task<bool> IsLoadedAsync()
    {
        try
        {
            return await Page.EvaluateAsync<string>("document.readyState") == "complete";
        }
        catch (PlaywrightException)
        {
            // The document asked is on its way out.
            return false;
        }
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
