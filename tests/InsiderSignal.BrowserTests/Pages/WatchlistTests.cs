using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

/// <summary>What is watched: in the address for everybody, remembered by the browser where there are scripts.</summary>
public sealed class WatchlistTests(Browser browser, SampleProgram program)
{
    private const string Remembered = "localStorage.getItem('watchlist')";

    [Fact]
    public async Task Reader_WithoutScripts_KeepsAListInTheAddress()
    {
        var (_, company) = await WatchedAsync();
        await using var visit = await OpenAsync("watchlist", new View(View.Phone, Scripts: false));
        foreach (var (text, address) in new[] { ("Energy", "*/watchlist?sectors=energy"), (company.Word, $"*/watchlist?companies={company.Word}&sectors=energy") })
        {
            await visit.Page.FillAsync("#add", text);
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
            await visit.ArrivesAtAsync(address);
        }

        await visit.Page.Locator("alert-banner").AssertVisibleAsync();
        await visit.AssertSoundAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Remove Energy" }).ClickAsync();
        await visit.ArrivesAtAsync($"*/watchlist?companies={company.Word}");
    }

    [Fact]
    public async Task Reader_WhoWatchesACompany_FindsItRememberedEverywhere()
    {
        var (page, company) = await WatchedAsync();
        await using var visit = await OpenAsync(page, new View(View.Desk));
        var toggle = visit.Page.Locator("watch-toggle button");
        Assert.Equal("false", await toggle.GetAttributeAsync("aria-pressed"));

        await toggle.ClickAsync();

        Assert.Equal("true", await toggle.GetAttributeAsync("aria-pressed"));
        Assert.Equal($"companies={company.Word}", await visit.Page.EvaluateAsync<string>(Remembered));
        await visit.AssertAccessibleAsync();
        await visit.Page.GotoAsync(new Uri(program.Address, "sectors/energy").ToString());
        await visit.Page.Locator("watch-toggle button").ClickAsync();
        await visit.Page.GotoAsync(new Uri(program.Address, "watchlist").ToString());
        await visit.ArrivesAtAsync($"*/watchlist?companies={company.Word}&sectors=energy");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Remembered", Pressed = true }).AssertVisibleAsync();

        await visit.Page.GotoAsync(new Uri(program.Address, page).ToString());
        await toggle.ClickAsync();
        Assert.Equal("sectors=energy", await visit.Page.EvaluateAsync<string>(Remembered));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Reader_OnTheirOwnList_ChangesWhatIsRemembered()
    {
        await using var visit = await OpenAsync("watchlist", new View(View.Desk));
        await visit.Page.FillAsync("#add", "utilities");
        await visit.Page.PressAsync("#add", "Enter");
        await visit.ArrivesAtAsync("*/watchlist?sectors=utilities");
        Assert.Equal("sectors=utilities", await visit.Page.EvaluateAsync<string>(Remembered));

        // A part of many names: a choice comes before the list.
        await visit.Page.FillAsync("#add", "cap");
        await visit.Page.PressAsync("#add", "Enter");
        await visit.ArrivesAtAsync("*/watchlist?sectors=utilities&add=cap");
        await visit.Page.Locator("main td a[href^='watchlist?']").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("a.remove")).ToHaveCountAsync(2);
        Assert.Equal(new Uri(visit.Page.Url).Query[1..], await visit.Page.EvaluateAsync<string>(Remembered));
        Assert.NotEqual("sectors=utilities", await visit.Page.EvaluateAsync<string>(Remembered));

        while (await visit.Page.Locator("a.remove").CountAsync() is > 0 and var left)
        {
            await visit.Page.Locator("a.remove").First.ClickAsync();
            await Assertions.Expect(visit.Page.Locator("a.remove")).ToHaveCountAsync(left - 1);
        }

        await visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Nothing is watched yet" }).AssertVisibleAsync();
        Assert.Equal("", await visit.Page.EvaluateAsync<string>(Remembered));
    }

    [Fact]
    public async Task Link_SentBySomebody_LeavesTheReadersOwnListAlone()
    {
        await using var visit = await OpenAsync("sectors/energy", new View(View.Desk));
        await visit.Page.Locator("watch-toggle button").ClickAsync();

        await visit.Page.GotoAsync(new Uri(program.Address, "watchlist?sectors=technology,utilities").ToString());
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Remove Utilities" }).ClickAsync();
        await visit.ArrivesAtAsync("*/watchlist?sectors=technology");
        await visit.Page.ReloadAsync();
        Assert.Equal("sectors=energy", await visit.Page.EvaluateAsync<string>(Remembered));

        var remember = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Remember this list" });
        await remember.ClickAsync();
        Assert.Equal("sectors=technology", await visit.Page.EvaluateAsync<string>(Remembered));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Remembered", Pressed = true }).ClickAsync();
        Assert.Equal("sectors=energy", await visit.Page.EvaluateAsync<string>(Remembered));
    }

    [Theory]
    [InlineData(View.Phone)]
    [InlineData(View.Desk)]
    public async Task Navigation_WithARememberedList_CountsItsAlertsInPlace(int width)
    {
        var (_, company) = await WatchedAsync();
        await using var visit = await OpenAsync("methodology", new View(width));
        var link = visit.Page.Locator("a[data-watchlist]");
        var before = await link.BoundingBoxAsync();
        Assert.False(await link.Locator(".standing").IsVisibleAsync());

        await visit.Page.EvaluateAsync($"localStorage.setItem('watchlist', 'companies={company.Word}')");
        await visit.Page.ReloadAsync();

        await Assertions.Expect(link.Locator(".standing b")).ToHaveTextAsync(company.Alerts.ToString(CultureInfo.InvariantCulture));
        await Assertions.Expect(link).ToHaveAccessibleNameAsync($"Watchlist alerts: {company.Alerts}");
        await link.FocusAsync();
        Assert.Equal(before!.Width, (await link.BoundingBoxAsync())!.Width);
        await visit.AssertSoundAsync();
        await link.ClickAsync();
        await visit.ArrivesAtAsync($"*/watchlist?companies={company.Word}");
    }

    [Fact]
    public async Task Banner_OfTheListPutAway_LeavesTheMarkets()
    {
        var (_, company) = await WatchedAsync();
        await using var visit = await OpenAsync($"watchlist?companies={company.Word}", new View(View.Desk));

        await visit.Page.Locator("alert-banner .dismiss").ClickAsync();
        await visit.Page.ReloadAsync();

        Assert.False(await visit.Page.Locator("alert-banner").IsVisibleAsync());
        await visit.Page.GotoAsync(program.Address.ToString());
        await visit.Page.Locator("alert-banner").AssertVisibleAsync();
    }

    [Fact]
    public async Task Browser_ThatRemembersNothing_StillHasTheLinks()
    {
        await using var visit = await browser.VisitAsync("about:blank", new View(View.Desk));
        await visit.Page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('forbidden', 'SecurityError'); } })");
        await visit.Page.GotoAsync(new Uri(program.Address, "sectors/energy").ToString());

        Assert.False(await visit.Page.Locator("watch-toggle button").IsVisibleAsync());
        await visit.Page.Locator("watch-toggle a").ClickAsync();
        await visit.ArrivesAtAsync("*/watchlist?sectors=energy");
        await visit.Page.FillAsync("#add", "utilities");
        await visit.Page.PressAsync("#add", "Enter");
        await visit.ArrivesAtAsync("*/watchlist?sectors=energy,utilities");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Browser_WhoseStorageIsFull_ShowsTheListThatItCannotRemember()
    {
        await using var visit = await browser.VisitAsync("about:blank", new View(View.Desk));
        await visit.Page.AddInitScriptAsync("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }");
        await visit.Page.GotoAsync(new Uri(program.Address, "sectors/energy").ToString());

        await visit.Page.Locator("watch-toggle button").ClickAsync();

        await visit.ArrivesAtAsync("*/watchlist?sectors=energy");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Remember this list", Pressed = false }).AssertVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Navigation_AnAnswerAboutAnOlderListComesLate_CountsTheNewer()
    {
        await using var visit = await OpenAsync("methodology", new View(View.Desk));
        var held = new TaskCompletionSource<IRoute>();
        await visit.Page.RouteAsync("**/api/v1/alerts?sectors=energy", held.SetResult);
        await visit.Page.RouteAsync("**/api/v1/alerts?sectors=utilities", route => route.FulfillAsync(Counting(2)));
        var count = visit.Page.Locator("a[data-watchlist] .standing b");

        await RememberAsync("sectors=energy");
        var late = await held.Task;
        await RememberAsync("sectors=utilities");
        await Assertions.Expect(count).ToHaveTextAsync("2");
        await (await visit.Page.RunAndWaitForResponseAsync(() => late.FulfillAsync(Counting(7)), "**/api/v1/alerts?sectors=energy")).FinishedAsync();
        // As long as a page could take to show it.
        await visit.Page.EvaluateAsync("new Promise(done => setTimeout(done, 200))");

        await Assertions.Expect(count).ToHaveTextAsync("2");

        Task RememberAsync(string list) => visit.Page.EvaluateAsync($"localStorage.setItem('watchlist', '{list}'); dispatchEvent(new Event('storage'))");
        static RouteFulfillOptions Counting(int total) => new() { ContentType = "application/json", Body = $$"""{"total":{{total}}}""" };
    }

    private Task<Visit> OpenAsync(string path, View view) => browser.VisitAsync(new Uri(program.Address, path).ToString(), view);

    /// <summary>A company of the sample with an alert that stands: its page, what a list has it as, and how many alerts.</summary>
    private async Task<(string Page, (string Word, int Alerts) Company)> WatchedAsync()
    {
        using var client = new HttpClient { BaseAddress = program.Address };
        var items = (await client.GetFromJsonAsync<JsonElement>(new Uri("api/v1/alerts", UriKind.Relative))).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("subject")).ToList();
        var subject = items.First(item => item.GetProperty("issuerTicker").ValueKind == JsonValueKind.String);
        var cik = subject.GetProperty("issuerCik").GetRawText();
        return ($"companies/{cik}", (subject.GetProperty("issuerTicker").GetString()!, items.Count(item => item.GetProperty("issuerCik").GetRawText() == cik)));
    }
}
