using System.Globalization;
using Microsoft.Playwright;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

/// <summary>Journeys over the trades of the sample: the real program, its real pipeline, simulated filings.</summary>
public sealed class TradesPageTests(Browser browser, SampleProgram program)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reader_WhoTakesAConditionAway_SeesMore()
    {
        await using var visit = await OpenAsync("trades?side=buy&role=ceo", new View(View.Desk));
        var few = await CountAsync(visit);

        await visit.Page.Locator(".conditions").GetByRole(AriaRole.Link, new() { Name = "Chief executives" }).ClickAsync();
        await visit.ArrivesAtAsync("*/trades?side=buy");

        Assert.True(await CountAsync(visit) > few);
        Assert.Equal("", await visit.Page.Locator("select[name=role]").InputValueAsync());
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Next" }).ClickAsync();
        await visit.ArrivesAtAsync("*/trades?side=buy&page=2");
    }

    [Fact]
    public async Task Csv_OfMoreTradesThanItTakes_SaysHowManyThereAre()
    {
        using var client = new HttpClient { BaseAddress = program.Address };
        using var response = await client.GetAsync(new Uri("api/v1/trades?format=csv", UriKind.Relative), Stop);

        var total = int.Parse(response.Headers.GetValues("X-Total-Count").Single(), CultureInfo.InvariantCulture);
        Assert.True(total > 10_000, "The sample has too few to tell.");
        Assert.Equal(10_001, (await response.Content.ReadAsStringAsync(Stop)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains($"CSV: the first 10,000 of {total.ToString("#,0", CultureInfo.InvariantCulture)}", await client.GetStringAsync(new Uri("trades?period=all", UriKind.Relative), Stop), StringComparison.Ordinal);
    }

    private static async Task<int> CountAsync(Visit visit) =>
        int.Parse((await visit.Page.Locator("h1").InnerTextAsync()).Split(' ')[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private Task<Visit> OpenAsync(string path, View view) => browser.VisitAsync(new Uri(program.Address, path).ToString(), view);
}
