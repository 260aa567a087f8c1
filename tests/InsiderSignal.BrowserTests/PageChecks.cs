using System.Globalization;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests;

/// <summary>What must hold for every page in every view.</summary>
internal static class PageChecks
{
    public static async Task AssertSoundAsync(this Visit visit)
    {
        await visit.AssertFitsAsync();
        // Axe is a script itself, and waits for ever where none may run.
        if (visit.View.Scripts)
            await visit.AssertAccessibleAsync();
        Assert.Empty(visit.Complaints);
    }

    /// <summary>Nothing is wider than the window.</summary>
    public static async Task AssertFitsAsync(this Visit visit)
    {
        var beyond = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(beyond <= 0, string.Create(CultureInfo.InvariantCulture, $"The page is {beyond} pixels wider than the window."));
    }

    public static async Task AssertAccessibleAsync(this Visit visit)
    {
        var result = await visit.Page.RunAxe();
        var violations = result.Violations
            .Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(4).Select(node => node.Html))}")
            .ToList();
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    public static async Task AssertVisibleAsync(this ILocator locator) =>
        Assert.True(await locator.First.IsVisibleAsync(), $"Not visible: {locator}");
}
