using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Storage;

public sealed class RowTallyReaderTests : IDisposable
{
    private readonly TempStore _temp = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Read_RowsOfManyKinds_CountsThemByCodeAndByVerdict()
    {
        await _temp.ImportAsync(
        [
            new SubmissionText { Sequence = 1, Owner = 1 }.Entry(),
            new SubmissionText { Sequence = 2, Owner = 1, Form = "4/A", Shares = "<value>200</value>", FiledOn = new DateOnly(2023, 3, 8) }.Entry(),
            new SubmissionText { Sequence = 3, Owner = 2, Code = "S", TradedOn = "2028-03-01" }.Entry(),
            new SubmissionText { Sequence = 4, Owner = 3, Code = "M" }.Entry(),
            new SubmissionText { Sequence = 5, Owner = 4, Price = "<value>5000.00</value>" }.Entry(),
            new SubmissionText { Sequence = 6, Issuer = 0 }.Entry(),
        ]);

        var tally = await new RowTallyReader(_temp.Store).ReadAsync(Stop);

        Assert.Equal([("P", 3), ("M", 1), ("S", 1)], tally.ByCode);
        Assert.Equal((5, 3, 1, 1), (tally.Rows, tally.ByVerdict[RowVerdict.Eligible], tally.ByVerdict[RowVerdict.NotAMarketTrade], tally.ByVerdict[RowVerdict.ImplausibleDate]));
        Assert.Equal((1, 1), (tally.Superseded, tally.Quarantined));
        Assert.Equal(1, Assert.Single(tally.Suspect, reason => reason.Key == SuspectReason.LoneHighPrice).Value);
    }

    [Fact]
    public async Task EventRows_OfAnAmendedEvent_AreThoseOfTheAmendment()
    {
        var amendment = new SubmissionText { Sequence = 2, Form = "4/A", Shares = "<value>200</value>", FiledOn = new DateOnly(2023, 3, 8) };
        await _temp.ImportAsync([new SubmissionText { Sequence = 1 }.Entry(), amendment.Entry(amendment.Text(rows: 2))]);
        var trade = Standing(_temp.History());

        var rows = await new EventRowReader(_temp.Store).ReadAsync(trade.Event, Stop);

        Assert.Equal([(2L, 1, 200m, 10m), (2L, 2, 200m, 10m)], rows.Select(row => (row.Accession.Value % 1_000_000, row.Line, row.Shares!.Value, row.Price!.Value)));
    }

    public void Dispose() => _temp.Dispose();

    private static TradeRecord Standing(TradeHistory history) =>
        Enumerable.Range(0, history.Count).Select(i => history[i]).Single(trade => trade.KnownUntil == int.MaxValue);
}
