using System.Net.Http.Json;
using System.Text.Json.Nodes;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Web.Filings;

/// <summary>A block of 200 shares that one owner reports in a row and another in two, and a third owner's block of as many shares at another price.</summary>
public sealed class AlikeTradesTests(AlikeTradesTests.Served served) : IClassFixture<AlikeTradesTests.Served>
{
    private const string InOneRow = "0000999999-23-000001";
    private const string InTwoRows = "0000999999-23-000002";
    private const string Dearer = "0000999999-23-000003";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(InOneRow, InTwoRows)]
    [InlineData(InTwoRows, InOneRow)]
    public async Task Filing_OfABlockInOtherRows_LeadsToTheOtherAndCounts(string filing, string other)
    {
        var trade = await TradeAsync(filing);

        Assert.Null(trade["copyOf"]);
        Assert.Equal(other, (string?)Assert.Single(trade["alike"]!.AsArray())!["accession"]);
        var page = await served.Store.Client.GetStringAsync(new Uri($"/filings/{filing}", UriKind.Relative), Stop);
        Assert.Contains("If it is the same block, split into other rows, it counts twice", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"filings/{other}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filing_OfAsManySharesForOtherDollars_IsLikeNone() => Assert.Empty((await TradeAsync(Dearer))["alike"]!.AsArray());

    private async Task<JsonNode> TradeAsync(string filing) =>
        Assert.Single((await served.Store.Client.GetFromJsonAsync<JsonObject>(new Uri($"/api/v1/filings/{filing}", UriKind.Relative), Stop))!["trades"]!.AsArray())!;

    public sealed class Served : IAsyncLifetime
    {
        internal ServedStore Store { get; } = new()
        {
            Entries =
            [
                new SubmissionText { Sequence = 1, Owner = 2_000_001, Shares = "<value>200</value>" }.Entry(),
                InTwo(new SubmissionText { Sequence = 2, Owner = 2_000_002 }),
                new SubmissionText { Sequence = 3, Owner = 2_000_003, Shares = "<value>200</value>", Price = "<value>10.50</value>" }.Entry(),
            ],
        };

        public ValueTask InitializeAsync() => Store.InitializeAsync();

        public ValueTask DisposeAsync() => Store.DisposeAsync();

        private static InsiderSignal.Edgar.Submissions.SourceEntry InTwo(SubmissionText text) => text.Entry(text.Text(rows: 2));
    }
}
