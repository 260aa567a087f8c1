using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Web.Plans;

/// <summary>The ledger as served: one plan with two trades, one with a single and early one, and a trade without a date of adoption.</summary>
public sealed class PlanApiTests(PlanApiTests.Served served) : IClassFixture<PlanApiTests.Served>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Plans_Contract_HasLinesAndTotals()
    {
        var list = await ListAsync("?sort=value");

        Assert.Equal(
            ["from", "to", "plans", "adoptedUnderTheRule", "bound", "shortCoolingOff", "singleTrade", "dated", "undated", "total", "page", "pageSize", "items", "months"],
            list.Select(property => property.Key));
        Assert.Equal((1, 1), ((int)list["adoptedUnderTheRule"]!, (int)list["bound"]!));
        Assert.Equal((2, 1, 1, 2), ((int)list["plans"]!, (int)list["shortCoolingOff"]!, (int)list["singleTrade"]!, (int)list["total"]!));
        Assert.Equal((3, 7000m, 1, 1000m), ((int)list["dated"]!["trades"]!, (decimal)list["dated"]!["value"]!, (int)list["undated"]!["trades"]!, (decimal)list["undated"]!["value"]!));
        var first = list["items"]![0]!;
        Assert.Equal(("2023-03-02", 12, 1, 4000m), ((string?)first["adoptedOn"], (int)first["coolingOffDays"]!, (int)first["tradeCount"]!, (decimal)first["value"]!));
        Assert.Equal(["short-cooling-off", "single-trade"], first["flags"]!.AsArray().Select(flag => (string?)flag));
        Assert.Equal((2, 0), ((int)list["items"]![1]!["tradeCount"]!, list["items"]![1]!["flags"]!.AsArray().Count));
        Assert.Equal((5, 4), ((int)list["months"]![0]!["sales"]!, (int)list["months"]![0]!["planned"]!));
    }

    [Theory]
    [InlineData("?flag=short-cooling-off", 1)]
    [InlineData("?flag=any", 1)]
    [InlineData("?period=90&sort=cooling-off", 2)]
    [InlineData("?page=2&pageSize=1", 2)]
    public async Task Plans_Filter_LeavesTheOthersOut(string query, int total) => Assert.Equal(total, (int)(await ListAsync(query))["total"]!);

    [Fact]
    public async Task Plans_Csv_HasALineAPlanAndNoFormula()
    {
        var csv = await served.Store.Client.GetStringAsync(new Uri("/api/v1/plans?format=csv&sort=value", UriKind.Relative), Stop);

        var lines = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("issuerCik,issuerName,issuerTicker,ownerCik,ownerName,adoptedOn,", lines[0], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
        Assert.Contains(",'=cmd|x,2023-03-02,12,1,1,400,4000,", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("flag=red", "flag")]
    [InlineData("period=31", "period")]
    [InlineData("sort=name", "sort")]
    [InlineData("page=0", "page")]
    [InlineData("page=9", "page")]
    [InlineData("page=3&pageSize=1&format=csv", "page")]
    [InlineData("pageSize=100000", "pageSize")]
    [InlineData("format=xml", "format")]
    [InlineData("flga=any", "flga")]
    public async Task Plans_NotUnderstood_Is400WithTheParameter(string query, string parameter)
    {
        using var response = await served.Store.Client.GetAsync(new Uri($"/api/v1/plans?{query}", UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Allowed", (string?)(await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!["errors"]![parameter]![0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfThePlans_LeadsToTheFilings()
    {
        var page = await served.Store.Client.GetStringAsync(new Uri("/plans?flag=any", UriKind.Relative), Stop);

        Assert.Contains("1 of 2 plans was adopted since 27 February 2023, when the 90 days of Rule 10b5-1 began to bind; it traded sooner", page, StringComparison.Ordinal);
        Assert.Contains("href=\"filings/0000999999-23-000003\"", page, StringComparison.Ordinal);
        Assert.Contains("Under 90 days of cooling-off", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_BeyondTheLast_Is400AndLeadsBack()
    {
        using var response = await served.Store.Client.GetAsync(new Uri("/plans?page=9&pageSize=1", UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var page = await response.Content.ReadAsStringAsync(Stop);
        Assert.Contains("There is no page 9: these plans fill 2", page, StringComparison.Ordinal);
        Assert.Contains("href=\"plans?page=2&amp;pageSize=1\"", page, StringComparison.Ordinal);
    }

    private async Task<JsonObject> ListAsync(string query) =>
        (await served.Store.Client.GetFromJsonAsync<JsonObject>(new Uri("/api/v1/plans" + query, UriKind.Relative), Stop))!;

    public sealed class Served : IAsyncLifetime
    {
        internal ServedStore Store { get; } = new()
        {
            Entries =
            [
                Planned(1, 2_000_001, "2023-03-03", 100, "The sale was made under a Rule 10b5-1 trading plan adopted on December 1, 2022."),
                Planned(2, 2_000_001, "2023-03-10", 200, "The sale was made under a Rule 10b5-1 trading plan adopted on December 1, 2022."),
                Planned(3, 2_000_003, "2023-03-14", 400, "The sale was made under a Rule 10b5-1 trading plan adopted on March 2, 2023.", "=cmd|x"),
                Planned(4, 2_000_004, "2023-03-14", 100, "The sale was made under a Rule 10b5-1 trading plan."),
                Planned(5, 2_000_005, "2023-03-14", 500, "Nothing of note."),
            ],
        };

        public ValueTask InitializeAsync() => Store.InitializeAsync();

        public ValueTask DisposeAsync() => Store.DisposeAsync();

        private static SourceEntry Planned(int sequence, int owner, string traded, int shares, string note, string name = "Tester Ada")
        {
            var text = new SubmissionText
            {
                Sequence = sequence,
                Owner = owner,
                FiledOn = DateOnly.Parse(traded).AddDays(1),
                TradedOn = traded,
                Code = "S",
                Shares = $"<value>{shares}</value><footnoteId id=\"F1\"/>",
            };
            return text.Entry(text.Text().Replace("Price in this note.", note, StringComparison.Ordinal).Replace("Tester Ada", name, StringComparison.Ordinal));
        }
    }
}
