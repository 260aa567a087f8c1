using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Storage;

public sealed class OfferingReaderTests : IDisposable
{
    private readonly TempStore _temp = new();

    [Fact]
    public async Task Read_TwoBuyersOfADayAtOneRoundPrice_KnowOfEachOther()
    {
        await _temp.ImportAsync(
        [
            (Purchase(1, "18.00") with { Owner = 1 }).Entry(),
            (Purchase(2, "18.00") with { Owner = 2 }).Entry(),
            (Purchase(3, "18.00") with { Owner = 3, TradedOn = "2023-03-02" }).Entry(),
            (Purchase(4, "18.00") with { Owner = 4, Issuer = 1_000_002 }).Entry(),
            (Purchase(5, "18.00") with { Owner = 5, Code = "S" }).Entry(),
        ]);

        var found = await ReadAsync();

        Assert.Equal([1L, 2], found.Keys.Select(trade => trade.Accession.Value % 1_000_000).Order());
        Assert.All(found.Values, evidence => Assert.Equal(new OfferingEvidence(18m, 1, null), evidence));
    }

    [Theory]
    [InlineData("""<value>10.01</value><footnoteId id="F1"/>""", true)]
    [InlineData("<value>10.01</value>", false)]
    public async Task Read_NoteOfAnOffering_CountsForTheRowsThatReferToIt(string price, bool isRead)
    {
        var filing = new SubmissionText { Price = price };
        await _temp.ImportAsync([filing.Entry(filing.Text().Replace("Price in this note.", "Purchased in the Issuer's public offering.", StringComparison.Ordinal))]);

        Assert.Equal(isRead ? ["Purchased in the Issuer's public offering"] : [], (await ReadAsync()).Values.Select(evidence => evidence.Sentence!.TrimEnd('.')));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("""<footnoteId id="F1"/>""", 2)]
    public async Task Read_ManyPurchases_TakesAQueryAndOneForTheirNotes(string reference, int queries)
    {
        await _temp.ImportAsync(Enumerable.Range(1, 20).Select(i => (Purchase(i, "18.00") with { Owner = i, Price = "<value>18.00</value>" + reference }).Entry()));
        using var captured = new CapturedCommands(_temp.Path);

        Assert.Equal(20, (await ReadAsync()).Count);

        Assert.Equal(queries, captured.Commands.Count);
    }

    public void Dispose() => _temp.Dispose();

    private static SubmissionText Purchase(int sequence, string price) => new() { Sequence = sequence, Shares = $"<value>{sequence}00</value>", Price = $"<value>{price}</value>" };

    private Task<IReadOnlyDictionary<TradeEventId, OfferingEvidence>> ReadAsync() =>
        new OfferingReader(_temp.Store).ReadAsync([.. TradeScreen.Latest(_temp.History(), new TradeFilter { Side = TradeSide.Buy }, 100)], TestContext.Current.CancellationToken);
}
