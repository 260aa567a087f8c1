using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Web.Companies;

/// <summary>A company's page over two trades, some days apart.</summary>
public sealed class CompanyPageTests(CompanyPageTests.Served served) : IClassFixture<CompanyPageTests.Served>
{
    [Fact]
    public async Task Page_TooFewTradesForARatio_HasNoRangeToSwitch()
    {
        var trend = await SectionAsync("trend");

        Assert.Contains("Too few trades for a ratio", trend, StringComparison.Ordinal);
        Assert.DoesNotContain("range=", trend, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_LatestTrades_NameTheInsidersAndNotTheCompanyAgain()
    {
        var page = await PageAsync();
        var trades = page[page.IndexOf("id=\"latest-heading\"", StringComparison.Ordinal)..];
        trades = trades[..trades.IndexOf("</section>", StringComparison.Ordinal)];

        Assert.Contains("href=\"insiders/200000", trades, StringComparison.Ordinal);
        Assert.DoesNotContain("Trial Company", trades, StringComparison.Ordinal);
    }

    private async Task<string> SectionAsync(string id)
    {
        var page = await PageAsync();
        var section = page[page.IndexOf($"id=\"{id}\"", StringComparison.Ordinal)..];
        return section[..section.IndexOf("</section>", StringComparison.Ordinal)];
    }

    private Task<string> PageAsync() => served.Store.Client.GetStringAsync(new Uri("/companies/1000001", UriKind.Relative), TestContext.Current.CancellationToken);

    public sealed class Served : IAsyncLifetime
    {
        internal ServedStore Store { get; } = new()
        {
            Entries =
            [
                new SubmissionText { Sequence = 1 }.Entry(),
                new SubmissionText { Sequence = 2, Owner = 2_000_002, FiledOn = new DateOnly(2023, 3, 20), TradedOn = "2023-03-17" }.Entry(),
            ],
        };

        public ValueTask InitializeAsync() => Store.InitializeAsync();

        public ValueTask DisposeAsync() => Store.DisposeAsync();
    }
}
