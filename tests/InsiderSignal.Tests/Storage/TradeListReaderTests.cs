using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Storage;

/// <summary>What the lists of trades say of filings whose answers are worked out by hand.</summary>
public sealed class TradeListReaderTests : IDisposable
{
    private readonly TempStore _temp = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sector_OneTrade_HasItsLabelsAndFigures()
    {
        var filing = new SubmissionText();
        await _temp.ImportAsync([filing.Entry(filing.Text().Replace(
            "<isDirector>1</isDirector>", "<isOfficer>1</isOfficer><officerTitle>Chief Financial Officer</officerTitle>", StringComparison.Ordinal))]);

        var row = Assert.Single(await SectorAsync());

        Assert.Equal((filing.Accession, 1), (row.Event.Accession.ToString(), row.Event.Line));
        Assert.Equal((1_000_001, "Trial Company", "TRYL"), (row.Issuer.Value, row.IssuerName, row.Symbol));
        Assert.Equal(("Tester Ada", "Chief Financial Officer"), (row.OwnerName, row.OfficerTitle));
        Assert.Equal((new DateOnly(2023, 3, 3), new DateOnly(2023, 3, 6)), (row.TradedOn, row.FiledOn));
        Assert.Equal((TradeSide.Buy, 100m, 1_000m, 10m), (row.Side, row.Shares, row.Value, row.AveragePrice));
        Assert.True(row.Roles.HasFlag(Roles.Cfo));
        Assert.False(row.IsPlanned || row.IsSuspect);
    }

    [Fact]
    public async Task Sector_SeveralRows_AveragePriceIsWeightedBySharesWithoutSuspectRows()
    {
        // The third is a lone price of $1,000 or more.
        await _temp.ImportAsync([Filing(1, 100, "10.00"), Filing(2, 300, "20.00"), Filing(3, 10, "5000.00")]);

        var row = Assert.Single(await SectorAsync());

        Assert.Equal((17.5m, 7_000m, true), (row.AveragePrice, row.Value, row.IsSuspect));
    }

    [Fact]
    public async Task Sector_AmendedTrade_AveragePriceIsThatOfTheAmendment()
    {
        await _temp.ImportAsync(
        [
            Filing(1, 100, "10.00"),
            (Purchase(2, 200, "12.00") with { Form = "4/A", FiledOn = new DateOnly(2023, 3, 8) }).Entry(),
        ]);

        var row = Assert.Single(await SectorAsync());

        Assert.Equal((12m, 200m, new DateOnly(2023, 3, 6)), (row.AveragePrice, row.Shares, row.FiledOn));
    }

    [Fact]
    public async Task Sector_PriceInANoteOnly_HasNoAverage()
    {
        await _temp.ImportAsync([new SubmissionText { Price = """<footnoteId id="F1"/>""" }.Entry()]);

        Assert.Null(Assert.Single(await SectorAsync()).AveragePrice);
    }

    [Fact]
    public async Task List_MoreTradesThanAsked_GivesTheNewest()
    {
        await _temp.ImportAsync(
        [
            (Purchase(1, 900, "10.00") with { Owner = 1 }).Entry(),
            (Purchase(2, 100, "10.00") with { Owner = 2, FiledOn = new DateOnly(2023, 3, 7) }).Entry(),
            (Purchase(3, 500, "10.00") with { Owner = 3, FiledOn = new DateOnly(2023, 3, 7) }).Entry(),
            (Purchase(4, 500, "10.00") with { Owner = 4, TradedOn = "2023-03-02", FiledOn = new DateOnly(2023, 3, 7) }).Entry(),
            (Purchase(5, 800, "10.00") with { Owner = 5 }).Entry(),
        ]);

        var rows = await SectorAsync(most: 4);

        Assert.Equal([4L, 3, 2, 5], rows.Select(row => row.Event.Accession.Value % 1_000_000));
        Assert.Empty(await ListAsync(new TradeFilter { Sector = Sector.Energy }, 4));
    }

    [Fact]
    public async Task WhaleBuys_SmallOrSuspectOrSold_AreLeftOut()
    {
        await _temp.ImportAsync(
        [
            (Purchase(1, 1_000_000, "10.00") with { Owner = 1 }).Entry(),
            (Purchase(2, 999_999, "10.00") with { Owner = 2 }).Entry(),
            (Purchase(3, 1_000_000, "5000.00") with { Owner = 3 }).Entry(),
            (Purchase(4, 1_000_000, "10.00") with { Owner = 4, Code = "S" }).Entry(),
        ]);

        var row = Assert.Single(await ListAsync(new TradeFilter { Flag = TradeFlag.WhaleBuy }));

        Assert.Equal((1, 10_000_000m), ((int)(row.Event.Accession.Value % 1_000_000), row.Value));
    }

    [Fact]
    public async Task PlannedSales_PlanInANote_HasWhatItsTierRestsOn()
    {
        var planned = Purchase(1, 30_000, "10.00") with { Code = "S", Price = """<value>10.00</value><footnoteId id="F1"/>""" };
        await _temp.ImportAsync(
        [
            planned.Entry(planned.Text().Replace(
                "Price in this note.", "The sale was made under a Rule 10b5-1 trading plan adopted on December 1, 2022.", StringComparison.Ordinal)),
            (Purchase(2, 30_000, "10.00") with { Code = "S", Owner = 2 }).Entry(),
        ]);

        var row = Assert.Single(await ListAsync(new TradeFilter { Flag = TradeFlag.LargePlannedSale }));

        Assert.Equal((TradeSide.Sale, 30_000m, 300_000m, 35_000m), (row.Side, row.Shares, row.Value, row.SharesBefore));
        Assert.Equal((true, new DateOnly(2022, 12, 1), false), (row.IsPlanned, row.PlanAdoptedOn, row.IsSuspect));
    }

    public void Dispose() => _temp.Dispose();

    private static SubmissionText Purchase(int sequence, int shares, string price) =>
        new() { Sequence = sequence, Shares = $"<value>{shares}</value>", Price = $"<value>{price}</value>" };

    private static Edgar.Submissions.SourceEntry Filing(int sequence, int shares, string price) => Purchase(sequence, shares, price).Entry();

    // SIC 2834, under which every filing here comes, is health care.
    private Task<IReadOnlyList<TradeListRow>> SectorAsync(int most = 10) => ListAsync(new TradeFilter { Sector = Sector.Healthcare }, most);

    private Task<IReadOnlyList<TradeListRow>> ListAsync(TradeFilter filter, int most = 10) => _temp.ListAsync(filter, most);
}
