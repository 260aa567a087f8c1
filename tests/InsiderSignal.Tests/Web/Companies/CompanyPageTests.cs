namespace InsiderSignal.Tests.Web.Companies;

/// <summary>A company's page over three trades.</summary>
public sealed class CompanyPageTests(ServedStore served) : IClassFixture<ServedStore>
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

    private Task<string> PageAsync() => served.Client.GetStringAsync(new Uri("/companies/1000001", UriKind.Relative), TestContext.Current.CancellationToken);
}
