using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Trades;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Tests.Web.Trades;
using InsiderSignal.Web.Alerts;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace InsiderSignal.Tests.Alerts;

/// <summary>The week in which the regional banks fell, 13 to 17 March 2023, among the real filings of January to April.</summary>
public sealed class CorpusAlertTests(RealTrades served) : IClassFixture<RealTrades>
{
    private static readonly DateOnly _monday = new(2023, 3, 13);
    private static readonly DateOnly _friday = new(2023, 3, 17);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Conditions_OfTheWeek_NameTheSurge()
    {
        var alerts = await OfTheWeekAsync();

        var market = alerts.Single(view => view.Alert.Id == "extreme.above.market.2023-03-13").Alert;
        AlertComparison.AssertFigures(market.Receipt.Figures, ("percentile in history", 100 * 29.5 / 30), ("ratio", 216 / 663.0), ("purchases", 216), ("sales", 663), ("windows of history", 30));
        var banks = alerts.Single(view => view.Alert.Id == "sector-outlier.above.sector-financial-services.2023-03-13").Alert;
        AlertComparison.AssertFigures([.. banks.Receipt.Figures.Skip(1).Take(3)], ("ratio", 0.65), ("purchases", 65), ("sales", 100));
        Assert.InRange(banks.Receipt.Figures[0].Value, 2.7, 2.8);
        // Four months are a short history.
        Assert.All([market, banks], alert => Assert.Equal((AlertSeverity.Info, true), (alert.Severity, alert.Receipt.IsShortHistory)));
    }

    [Theory]
    [InlineData(1102112, "PACWEST BANCORP", "2023-03-13", 11)]
    [InlineData(316709, "SCHWAB CHARLES CORP", "2023-03-14", 5)]
    [InlineData(39263, "CULLEN/FROST BANKERS, INC.", "2023-03-14", 3)]
    [InlineData(1488813, "Customers Bancorp, Inc.", "2023-03-14", 3)]
    [InlineData(1004702, "OCEANFIRST FINANCIAL CORP", "2023-03-15", 3)]
    [InlineData(1562463, "First Internet Bancorp", "2023-03-16", 3)]
    public async Task Clusters_OfTheWeek_RestOnPurchasesOfTheCompany(int issuer, string name, string raised, int buyers)
    {
        var view = (await OfTheWeekAsync()).Single(view => view.Alert.Id == $"cluster-buy.{issuer}.{raised}");

        Assert.Equal((name, (double)buyers), (view.IssuerName, view.Alert.Receipt.Figures[0].Value));
        var owners = new HashSet<Cik>();
        foreach (var accession in view.Filings)
        {
            var filing = (await new FilingReader(served.Services.GetRequiredService<Store>()).ReadAsync(accession, Stop))!;
            Assert.Equal(issuer, filing.Filing.IssuerCik.Value);
            Assert.Contains(filing.Transactions, row => row.Code == "P");
            owners.Add(filing.Owners[0].Cik);
        }

        Assert.Equal(buyers, owners.Count);
    }

    /// <summary>Trade events as they stand now, copies left out, by filed date, of companies whose code is a bank's or a savings institution's (6020 to 6036).</summary>
    [Fact]
    public void Banks_OfTheWeek_BoughtFiftyThreeTimesAndSoldThrice()
    {
        Corpus.PathTo("submissions");
        var weeks = Enumerable.Range(-7, 9).Select(week => _monday.AddDays(7 * week)).Select(monday => (Filed(TradeSide.Buy, monday), Filed(TradeSide.Sale, monday)));

        // From the week of 23 January: 6 to 15 purchases in each of the seven weeks before.
        Assert.Equal([(6, 3), (15, 22), (7, 24), (6, 10), (6, 8), (7, 7), (11, 3), (53, 3), (13, 0)], weeks);
    }

    private int Filed(TradeSide side, DateOnly monday)
    {
        var history = served.Services.GetRequiredService<HistorySnapshot>().Current;
        return TradeScreen.Find(history, new TradeFilter { Side = side, From = monday, To = monday.AddDays(6) }, TradeOrderKey.Filed, isAscending: true, skip: 0, take: 5_000)
            .Trades.Count(trade => trade.Sic is >= 6020 and <= 6036);
    }

    private async Task<IReadOnlyList<AlertView>> OfTheWeekAsync()
    {
        Corpus.PathTo("submissions");
        var alerts = served.Services.GetRequiredService<AlertLists>();
        return await alerts.BetweenAsync(alerts.Now(), _monday, _friday, Stop);
    }
}
