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

    [Fact]
    public async Task FindAll_TickerOfTwoIssuers_IsThatOfTheLastToFile()
    {
        await _temp.ImportAsync([
            new SubmissionText { Sequence = 1, Issuer = 1_000_001, FiledOn = new(2023, 3, 1), TradedOn = "2023-02-27" }.Entry(),
            new SubmissionText { Sequence = 2, Issuer = 1_000_002 }.Entry(),
        ]);
        string[] words = ["tryl", "1000001", "NOPE", "0001000002", ""];

        var found = new IssuerLookup(_temp.Store).FindAll(words);

        Assert.Equal(
            [("0001000002", 1_000_002, "TRYL"), ("1000001", 1_000_001, "1000001"), ("tryl", 1_000_002, "TRYL")],
            found.Select(pair => (pair.Key, pair.Value.Cik.Value, pair.Value.Word)).OrderBy(row => row.Key, StringComparer.Ordinal));
        Assert.All(words, word => Assert.Equal(new IssuerLookup(_temp.Store).Find(word), found.GetValueOrDefault(word)?.Cik));
    }

    public void Dispose() => _temp.Dispose();
}
