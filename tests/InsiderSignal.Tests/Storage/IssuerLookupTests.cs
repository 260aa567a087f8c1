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

    [Theory]
    [InlineData("TRY.B", "try/b")]
    [InlineData("TRY-B", "TRY/B")]
    [InlineData("TRY.B", "TRY-B")]
    [InlineData("TRY-B", "TRY.B")]
    public async Task Find_ClassOfShares_IsFoundHoweverItIsParted(string filed, string asked)
    {
        var text = new SubmissionText();
        await _temp.ImportAsync([text.Entry(text.Text().Replace(">TRYL<", $">{filed}<", StringComparison.Ordinal))]);

        Assert.Equal(new Cik(1_000_001), new IssuerLookup(_temp.Store).Find(asked));
        Assert.Null(new IssuerLookup(_temp.Store).Find("TRY"));
    }

    public void Dispose() => _temp.Dispose();
}
