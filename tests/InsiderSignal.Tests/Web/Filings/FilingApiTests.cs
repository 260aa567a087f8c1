using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Web.Filings;

/// <summary>Filings as served: an original and its amendment, a fund and its manager, a grant, and what a hostile filer typed.</summary>
public sealed class FilingApiTests(FilingApiTests.Served served) : IClassFixture<FilingApiTests.Served>
{
    private const string Original = "0000999999-23-000001";
    private const string Amendment = "0000999999-23-000002";
    private const string Fund = "0000999999-23-000003";
    private const string Manager = "0000999999-23-000004";
    private const string Grant = "0000999999-23-000005";
    private const string Hostile = "0000999999-23-000006";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Filing_Contract_HasItsParts()
    {
        var filing = await FilingAsync(Original);

        Assert.Equal(
            ["accession", "heading", "form", "source", "filedOn", "isFiledOnInferred", "acceptedAt", "periodOfReport", "dateOfOriginalSubmission", "schema", "edgar", "isSimulated", "issuer",
                "owners", "aff10b5One", "notSubjectToSection16", "noSecuritiesOwned", "remarks", "transactions", "holdings", "footnotes", "trades", "amendments"],
            filing.Select(property => property.Key));
        Assert.Equal("https://www.sec.gov/Archives/edgar/data/1000001/000099999923000001/0000999999-23-000001-index.htm", (string?)filing["edgar"]);
        Assert.Equal("director", (string?)filing["owners"]![0]!["roles"]![0]);
        Assert.Null(filing["aff10b5One"]);
        Assert.Equal(filing.ToJsonString(), (await FilingAsync(Original.Replace("-", "", StringComparison.Ordinal))).ToJsonString());
    }

    [Fact]
    public async Task Filing_Amended_LeadsBothWays()
    {
        var before = Understood(await FilingAsync(Original));
        var after = Understood(await FilingAsync(Amendment));

        Assert.Equal((false, Amendment, "Not counted: an amendment replaced it."), ((bool)before["counts"]!, (string?)before["supersededBy"], (string?)before["why"]));
        Assert.Equal((true, Original), ((bool)after["counts"]!, (string?)Assert.Single(after["supersedes"]!.AsArray())));
        Assert.Equal((string?)before["trade"], (string?)after["trade"]);
        Assert.Contains($"href=\"filings/{Amendment}\"", await PageAsync(Original), StringComparison.Ordinal);
        Assert.Contains($"href=\"filings/{Original}\"", await PageAsync(Amendment), StringComparison.Ordinal);
        Assert.Equal("Tester Ada, Director, reported trades of Trial Company that an amendment has replaced", (string?)(await FilingAsync(Original))["heading"]);
        Assert.Equal("Tester Ada, Director, bought 120 shares of Trial Company for $1,200", (string?)(await FilingAsync(Amendment))["heading"]);
    }

    [Fact]
    public async Task Filing_Copied_LeadsBothWays()
    {
        var fund = (await FilingAsync(Fund))["trades"]![0]!;
        var manager = (await FilingAsync(Manager))["trades"]![0]!;

        Assert.Null(fund["copyOf"]);
        Assert.Equal(Manager, (string?)Assert.Single(fund["copies"]!.AsArray())!["accession"]);
        Assert.Equal(Fund, (string?)manager["copyOf"]!["accession"]);
        Assert.StartsWith("Not counted again", (string?)Understood(await FilingAsync(Manager))["why"], StringComparison.Ordinal);
        Assert.Contains($"href=\"filings/{Manager}\"", await PageAsync(Fund), StringComparison.Ordinal);
        Assert.Contains($"href=\"filings/{Fund}\"", await PageAsync(Manager), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filing_Grant_SaysWhyItDoesNotCount()
    {
        var filing = await FilingAsync(Grant);

        Assert.Equal("Not counted: a grant or award from the issuer is no decision to buy or sell in the market.", (string?)Understood(filing)["why"]);
        Assert.Empty(filing["trades"]!.AsArray());
        Assert.Contains("no market trade among them", (string?)filing["heading"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filing_HostileText_IsShownAsText()
    {
        var page = await PageAsync(Hostile);
        var filing = await FilingAsync(Hostile);

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
        Assert.Contains("&lt;img src=x onerror=alert(2)&gt;", page, StringComparison.Ordinal);
        Assert.Equal(10_000, ((string)filing["footnotes"]![0]!["text"]!).Count(letter => letter == 'x') - 1);
        Assert.Equal("1,5oo", (string?)filing["transactions"]![0]!["asTyped"]!["shares"]);
        Assert.Matches("typed “<bdi[^>]*>1,5oo</bdi>”", page);
        // The mark leads to the note and the note back to the row.
        Assert.Contains($"href=\"filings/{Hostile}#note-1\"", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"filings/{Hostile}#row-1-1\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0000999999-23-000099", HttpStatusCode.NotFound)]
    [InlineData("nonsense", HttpStatusCode.BadRequest)]
    [InlineData("0000999999-23-000001?x=1", HttpStatusCode.BadRequest)]
    public async Task Filing_NotThere_IsAProblem(string address, HttpStatusCode expected)
    {
        using var response = await served.Store.Client.GetAsync(new Uri($"/api/v1/filings/{address}", UriKind.Relative), Stop);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/filings/0000999999-23-000099")]
    [InlineData("/filings/nonsense")]
    public async Task Page_NoSuchFiling_Is404(string address)
    {
        using var response = await served.Store.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static JsonObject Understood(JsonObject filing) => filing["transactions"]![0]!["understood"]!.AsObject();

    private async Task<JsonObject> FilingAsync(string accession) =>
        (await served.Store.Client.GetFromJsonAsync<JsonObject>(new Uri($"/api/v1/filings/{accession}", UriKind.Relative), Stop))!;

    private Task<string> PageAsync(string accession) => served.Store.Client.GetStringAsync(new Uri($"/filings/{accession}", UriKind.Relative), Stop);

    public sealed class Served : IAsyncLifetime
    {
        internal ServedStore Store { get; } = new()
        {
            Entries =
            [
                new SubmissionText { Sequence = 1 }.Entry(),
                new SubmissionText { Sequence = 2, Form = "4/A", FiledOn = new DateOnly(2023, 3, 8), Shares = "<value>120</value>" }.Entry(),
                new SubmissionText { Sequence = 3, Owner = 2_000_003, Issuer = 1_000_003 }.Entry(),
                new SubmissionText { Sequence = 4, Owner = 2_000_004, Issuer = 1_000_003, FiledOn = new DateOnly(2023, 3, 7) }.Entry(),
                new SubmissionText { Sequence = 5, Owner = 2_000_005, Code = "A" }.Entry(),
                HostileEntry(),
            ],
        };

        public ValueTask InitializeAsync() => Store.InitializeAsync();

        public ValueTask DisposeAsync() => Store.DisposeAsync();

        private static InsiderSignal.Edgar.Submissions.SourceEntry HostileEntry()
        {
            var text = new SubmissionText { Sequence = 6, Owner = 2_000_006, Issuer = 1_000_006, Shares = "<value>1,5oo</value><footnoteId id=\"F1\"/>" };
            return text.Entry(text.Text()
                .Replace("Tester Ada", "&lt;script&gt;alert(1)&lt;/script&gt; \u202Eada", StringComparison.Ordinal)
                .Replace("Price in this note.", "&lt;img src=x onerror=alert(2)&gt; " + new string('x', 10_000), StringComparison.Ordinal));
        }
    }
}
