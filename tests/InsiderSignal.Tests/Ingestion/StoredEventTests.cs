using InsiderSignal.Core.Trades;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Tests.Storage;

namespace InsiderSignal.Tests.Ingestion;

/// <summary>A row counts the same whether it comes from its document or from the store.</summary>
public sealed class StoredEventTests : IDisposable
{
    private readonly TempStore _temp = new();

    [Theory]
    [InlineData("P", "100", "10", TradeSide.Buy, 1_000)]
    [InlineData("p", "100", "10", TradeSide.Buy, 1_000)]
    [InlineData("s", "100", "10", TradeSide.Sale, 1_000)]
    [InlineData("S", "-300", "10", TradeSide.Sale, 0)]
    [InlineData("S", "100", "-10", TradeSide.Sale, 0)]
    [InlineData("S", "9000000000000", "0.5", TradeSide.Sale, 0)]
    [InlineData("S", "100000000000000", "0.01", TradeSide.Sale, 0)]
    [InlineData("S", "8", "100000000000000", TradeSide.Sale, 0)]
    [InlineData("S", "100000000", "0.00000049", TradeSide.Sale, 0)]
    [InlineData("S", "1000000", "12.3456785", TradeSide.Sale, 12_345_678)]
    public async Task Import_OddRow_GivesTheEventOfItsDocument(string code, string shares, string price, TradeSide side, int value)
    {
        var entry = new SubmissionText { Code = code, Shares = $"<value>{shares}</value>", Price = $"<value>{price}</value>" }.Entry();

        await _temp.ImportAsync([entry]);

        var analyzed = FilingAnalyzer.Analyze(Assert.IsType<ReadSubmission>(new SubmissionReader().Read(entry)).Filing);
        var book = new IssuerBook(analyzed.Filing.Document.Issuer.Cik);
        book.Add([Assert.Single(analyzed.Rows).Trade!]);
        var derived = Assert.Single(book.Derive().Events);
        Assert.Equal((side, (decimal)value), (derived.Key.Side, derived.Value));
        EventComparison.AssertSame([derived], _temp);
    }

    public void Dispose() => _temp.Dispose();
}
