using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Trades;
using InsiderSignal.Tests.Ingestion;
using InsiderSignal.Tests.Storage;
using InsiderSignal.Web.Filings;
using InsiderSignal.Web.Trades;

namespace InsiderSignal.Tests.Web.Filings;

/// <summary>Real filings of February to April 2023, as their pages show them.</summary>
public sealed class RealFilingTests : IDisposable
{
    private readonly TempStore _temp = new();

    [Fact]
    public async Task Filings_OfRealMonths_AreUnderstood()
    {
        await _temp.ImportPathsAsync([.. Enumerable.Range(2, 3).Select(month => Corpus.PathTo($"submissions/2023-{month:D2}.tar.gz"))]);

        var falseWhale = await ReadAsync("0001213900-23-014092");
        Assert.Equal((1_352.66m, SuspectReason.LoneHighPrice), (falseWhale.Transactions[0].Price, falseWhale.Transactions[0].Understood!.Suspect));
        Assert.StartsWith("The price as filed, $1,352.66, is in doubt", falseWhale.Transactions[0].Understood!.SuspectWhy, StringComparison.Ordinal);
        Assert.Contains("bought 140,000 shares of Inception Growth Acquisition Ltd, at a price in doubt", falseWhale.Heading, StringComparison.Ordinal);

        var copy = Assert.Single((await ReadAsync("0000899243-23-010448")).Trades).CopyOf!;
        Assert.Equal("0000899243-23-010444", copy.Accession.ToString());
        Assert.Contains("0000899243-23-010448", Assert.Single((await ReadAsync("0000899243-23-010444")).Trades).Copies.Select(report => report.Accession.ToString()));

        // The banks of March 2023: First Republic, KeyCorp, Huntington and others fell, and their insiders bought.
        var clusters = ClusterFinder.Find(_temp.History(), TradeSide.Buy, new DateOnly(2023, 3, 10), new DateOnly(2023, 4, 14)).Where(cluster => !cluster.IsPair).ToList();
        Assert.True(clusters.Count(cluster => cluster.Trades[0].Sic is 6021 or 6022 or 6035 or 6036) > clusters.Count / 3, $"{clusters.Count} clusters");
    }

    public void Dispose() => _temp.Dispose();

    private async Task<FilingView> ReadAsync(string accession)
    {
        Assert.True(AccessionNumber.TryParse(accession, out var number));
        return (await new FilingViews(_temp.Store, new TradeLists(_temp.Store)).ReadAsync(number, TestContext.Current.CancellationToken))!;
    }
}
