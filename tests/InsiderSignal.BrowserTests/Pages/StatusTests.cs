using InsiderSignal.BrowserTests.Fakes;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Web.Dashboard;
using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

public sealed class StatusTests(Browser browser) : IAsyncLifetime
{
    private Site _site = default!;

    public static TheoryData<int, bool, bool> Views => new MatrixTheoryData<int, bool, bool>([View.Phone, View.Desk], [false, true], [true, false]);

    public async ValueTask InitializeAsync() => _site = await Site.StartAsync();

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Status_LiveInEveryView_TellsAllAndIsSound(int width, bool dark, bool scripts)
    {
        _site.GoLive();
        await using var visit = await VisitAsync("status?year=2023", new View(width, dark, scripts));

        Assert.Equal("Current, with the past still coming in", await visit.Page.Locator("h1").InnerTextAsync());
        var facts = Flat(await visit.Page.Locator("dl.facts").InnerTextAsync());
        Assert.Contains("Latest filing 4 minutes old accepted 20 February 2026, 17:42 New York time", facts, StringComparison.Ordinal);
        Assert.Contains("Lag 2 minutes", facts, StringComparison.Ordinal);
        Assert.Contains("Feed read 24 seconds ago next in 36 seconds", facts, StringComparison.Ordinal);
        Assert.Contains("Busiest second 8 requests of 10 allowed", facts, StringComparison.Ordinal);
        Assert.Contains("Store 6.4 GB 112 GB free on its disk", facts, StringComparison.Ordinal);
        await visit.Page.GetByText("239 of 249 days complete; 3 owed; 2 in quarantine. 9 indexes not read yet.").AssertVisibleAsync();
        Assert.Contains("43% · 9 hours left", await visit.Page.Locator(".job.running").InnerTextAsync(), StringComparison.Ordinal);
        await visit.Page.GetByText("0009999999-26-000000", new() { Exact = true }).AssertVisibleAsync();
        await visit.AssertSoundAsync();
    }

    [Theory]
    [InlineData(DataMode.Offline, "A stored copy: nothing is fetched")]
    [InlineData(DataMode.Sample, "A simulated market, complete as it is")]
    public async Task Status_NothingIsFetched_SaysSoAndOffersNoButton(DataMode mode, string heading)
    {
        _site.Reader.Mode = mode;
        await using var visit = await VisitAsync("status", new View(View.Phone));

        Assert.Equal(heading, await visit.Page.Locator("h1").InnerTextAsync());
        Assert.Contains("Source None nothing is fetched", Flat(await visit.Page.Locator("dl.facts").InnerTextAsync()), StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.Locator("main form, .jobs").CountAsync());
        await visit.Page.GetByText("import --retry-quarantine").AssertVisibleAsync();
        await visit.AssertSoundAsync();
    }

    [Fact]
    public async Task Status_Blocked_SaysUntilWhenOnEveryPage()
    {
        _site.GoLive();
        _site.Reader.Trouble = "EDGAR refused the last request and takes none before 18:04 New York time";
        _site.Monitor.Current = InventedMonitor.Busy with { Trouble = _site.Reader.Trouble, BlockedUntil = InventedClock.Now.AddMinutes(18) };
        await using var visit = await VisitAsync("sectors", new View(View.Phone));

        var banner = visit.Page.Locator(".mode-banner");
        Assert.Contains("takes none before 18:04 New York time. What is shown is right as of the latest filing", await banner.InnerTextAsync(), StringComparison.Ordinal);
        await banner.GetByRole(AriaRole.Link, new() { Name = "Status" }).ClickAsync();
        await visit.ArrivesAtAsync("*/status");

        Assert.Equal("Not everything is being fetched", await visit.Page.Locator("h1").InnerTextAsync());
        await visit.Page.GetByText("blocked until 18:04 New York time").AssertVisibleAsync();
        await visit.AssertSoundAsync();
    }

    [Fact]
    public async Task Status_EveryDay_IsToldByFormAndWords()
    {
        _site.GoLive();
        await using var visit = await VisitAsync("status?year=2023", new View(View.Desk));

        Assert.Equal(260, await visit.Page.Locator("ol.months use").CountAsync());
        var march = visit.Page.Locator("svg[role=img][aria-label^='March: 22 of 23 days complete. 14 March 2023: '][aria-label$=' 3 owed.']");
        await march.AssertVisibleAsync();
        Assert.Equal(1, await march.Locator("use[href='#day-owed']").CountAsync());
        Assert.Equal(2, await visit.Page.Locator("use[href='#day-quarantined'] > title").CountAsync());
        await visit.Page.GetByText("The same day by day").ClickAsync();
        var rows = visit.Page.Locator("#completeness tbody tr");
        Assert.Equal(260, await rows.CountAsync());
        Assert.StartsWith("29 Dec 2023", await rows.First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_ThisYear_LeavesOutWhatIsNotDue()
    {
        _site.GoLive();
        await using var visit = await VisitAsync("status", new View(View.Desk));

        await visit.Page.GetByText("33 of 33 days complete; 12 owed; 0 in quarantine.").AssertVisibleAsync();
        Assert.Equal("true", await visit.Page.GetByRole(AriaRole.Link, new() { Name = "2026", Exact = true }).GetAttributeAsync("aria-current"));
        Assert.StartsWith("20 Feb 2026", await visit.Page.Locator("#completeness tbody tr").First.TextContentAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("year=1812", "There is nothing of a year “1812”")]
    [InlineData("year=<b>", "There is nothing of a year “<b>”")]
    [InlineData("page=0", "There is no page “0”")]
    public async Task Status_WrongAddress_SaysWhat(string query, string heading)
    {
        await using var visit = await VisitAsync($"status?{query}", new View(View.Phone));

        Assert.Equal(400, visit.Response!.Status);
        Assert.Equal(heading, await visit.Page.Locator("h1").InnerTextAsync());
        await visit.AssertFitsAsync();
    }

    [Fact]
    public async Task Quarantine_Pages_LeadThroughAll()
    {
        await using var visit = await VisitAsync("status", new View(View.Desk));
        var link = visit.Page.Locator("#quarantine tbody a").First;
        Assert.Equal("https://www.sec.gov/Archives/edgar/data/1000000/000999999926000000/0009999999-26-000000-index.htm", await link.GetAttributeAsync("href"));

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Older" }).ClickAsync();
        await visit.Page.GetByText("26 to 50 of 61").AssertVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Older" }).ClickAsync();
        await visit.Page.GetByText("51 to 61 of 61").AssertVisibleAsync();
        Assert.Equal(11, await visit.Page.Locator("#quarantine tbody tr").CountAsync());
        Assert.Equal(0, await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Older" }).CountAsync());
    }

    [Fact]
    public async Task Quarantine_PageBeyondTheLast_IsTheLast()
    {
        await using var visit = await VisitAsync("status?page=40", new View(View.Desk));
        await visit.Page.GetByText("51 to 61 of 61").AssertVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Quarantine_TryAgain_AsksOnceAndSaysSo(bool scripts)
    {
        _site.GoLive();
        await using var visit = await VisitAsync("status", new View(View.Phone, Scripts: scripts));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await visit.Page.GetByText("Asked: everything here is being tried again.").AssertVisibleAsync();
        Assert.Equal(1, _site.Monitor.Retries);
        Assert.Contains("/status?", visit.Page.Url, StringComparison.Ordinal);
        await visit.AssertSoundAsync();
    }

    private Task<Visit> VisitAsync(string path, View view) => browser.VisitAsync(new Uri(_site.Address, path).ToString(), view);

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
