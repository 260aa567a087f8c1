using System.Globalization;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests;

/// <summary>What must hold for every page in every view.</summary>
internal static class PageChecks
{
    // Fingers need 24 pixels; the rule that says so must be asked for. What passes is counted, not described.
    private static readonly AxeRunOptions _rules = new()
    {
        Rules = new() { ["target-size"] = new RuleOptions { Enabled = true } },
        ResultTypes = [ResultType.Violations],
    };

    public static async Task AssertSoundAsync(this Visit visit)
    {
        await visit.AssertFitsAsync();
        // Axe is a script itself, and waits for ever where none may run.
        if (visit.View.Scripts)
            await visit.AssertAccessibleAsync();
        else
            await visit.AssertCompleteAsync();
        // A page that says what is wrong is answered with a status that the browser complains of.
        Assert.DoesNotContain(visit.Complaints, complaint => visit.Response is not { Status: >= 400 and var status } || !complaint.Contains(string.Create(CultureInfo.InvariantCulture, $"status of {status}"), StringComparison.Ordinal));
    }

    /// <summary>Nothing is wider than the window.</summary>
    public static async Task AssertFitsAsync(this Visit visit)
    {
        var beyond = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(beyond <= 0, string.Create(CultureInfo.InvariantCulture, $"The page is {beyond} pixels wider than the window."));
    }

    public static async Task AssertAccessibleAsync(this Visit visit)
    {
        var result = await visit.Page.RunAxe(_rules);
        var violations = result.Violations
            .Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(4).Select(node => node.Html))}")
            .ToList();
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    /// <summary>Without scripts each chart has its picture and its table, and nothing offers what only a script can do.</summary>
    public static async Task AssertCompleteAsync(this Visit visit)
    {
        var charts = await visit.Page.Locator("[data-chart]").CountAsync();
        Assert.Equal(charts, await visit.Page.Locator("[data-chart] > svg.picture").Filter(new() { Visible = true }).CountAsync());
        Assert.Equal(await visit.Page.Locator("apex-chart").CountAsync(), await visit.Page.Locator("apex-chart table").Filter(new() { Visible = true }).CountAsync());
        Assert.Equal(0, await visit.Page.Locator("main button:not([type=submit]), .theme-switch button").Filter(new() { Visible = true }).CountAsync());
    }

    public static async Task AssertVisibleAsync(this ILocator locator) =>
        Assert.True(await locator.First.IsVisibleAsync(), $"Not visible: {locator}");
}
