using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Tests.Storage;

public sealed class QuarantineReaderTests : IDisposable
{
    private readonly TempStore _temp = new();

    public QuarantineReaderTests()
    {
        using var writer = _temp.Writer();
        writer.Settle([Entry(1, "cut off"), Entry(3, "no owner", content: 42), Entry(2, "cut off"), Entry(4, "bad date")], []);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private QuarantineReader Reader => new(_temp.Store);

    [Fact]
    public async Task Page_SecondOfTwo_GivesTheTotalAndTheEarlierOnes()
    {
        var (total, items) = await Reader.PageAsync(1, 2, Stop);

        Assert.Equal(4, total);
        Assert.Equal(
            [new QuarantinedItem("3.txt", new AccessionNumber(3), "no owner", At(3), HasContent: true), new QuarantinedItem("2.txt", new AccessionNumber(2), "cut off", At(2), HasContent: false)],
            items);
    }

    [Fact]
    public void All_OneSettledMeanwhile_PassesItOver()
    {
        var all = Reader.All();
        Assert.Equal([42], all[2].Content!);

        using var writer = _temp.Writer();
        writer.Settle([], [new LedgerEntry { Accession = new AccessionNumber(2), State = LedgerState.OutOfScope, Reason = "paper" }]);

        Assert.Equal(4, all.Count);
        Assert.Equal(["1.txt", "3.txt", "4.txt"], all.Select(entry => entry.Source));
        Assert.Equal("2.txt is no longer in quarantine.", Assert.Throws<InvalidOperationException>(() => all[1]).Message);
    }

    [Fact]
    public async Task Reasons_SomeTwice_MostFrequentFirst() =>
        Assert.Equal([("cut off", 2L), ("bad date", 1L), ("no owner", 1L)], await Reader.ReasonsAsync(Stop));

    public void Dispose() => _temp.Dispose();

    private static DateTimeOffset At(int second) => DateTimeOffset.FromUnixTimeSeconds(second);

    private static QuarantineEntry Entry(int number, string reason, byte? content = null) => new()
    {
        Source = $"{number}.txt", Accession = new AccessionNumber(number), Reason = reason, SeenAt = At(number), Content = content is { } bytes ? [bytes] : null,
    };
}
