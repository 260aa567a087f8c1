using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Storage;

public sealed class IssuerLookupTests : IDisposable
{
    private readonly TempStore _temp = new();

    [Theory]
    [InlineData("TRYL", 1_000_001)]
    [InlineData(" tryl ", 1_000_001)]
    [InlineData("1000001", 1_000_001)]
    [InlineData("0001000001", 1_000_001)]
    [InlineData("1000002", null)]
    [InlineData("NOPE", null)]
    [InlineData("", null)]
    public async Task Find_TickerOrCik_GivesStoredIssuersOnly(string words, int? expected)
    {
        await _temp.ImportAsync([new SubmissionText().Entry()]);

        Assert.Equal(expected is { } cik ? new Cik(cik) : null, new IssuerLookup(_temp.Store).Find(words));
    }

    public void Dispose() => _temp.Dispose();
}
