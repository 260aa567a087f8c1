using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Tests.Storage;

namespace InsiderSignal.Tests.Ingestion;

/// <summary>What the store holds is a function of the set of filings, not of how they came.</summary>
public sealed class FilingImportTests : IDisposable
{
    private static readonly Lazy<SourceEntry[]> SomeFilings = new(() =>
    [
        .. SimulatedMarket.Sample().Filings()
            .TakeWhile(filing => filing.FiledOn < new DateOnly(2022, 9, 15))
            .Select(filing => new SourceEntry { Name = $"{filing.Accession}.txt", Content = filing.ToBytes() }),
    ]);

    private readonly TempStore _temp = new();

    [Fact]
    public async Task Import_Twice_ChangesNothing()
    {
        var first = await _temp.ImportAsync(SomeFilings.Value);
        var dump = _temp.Dump(Imports.Tables);

        var second = await _temp.ImportAsync(SomeFilings.Value);

        Assert.Equal(dump, _temp.Dump(Imports.Tables));
        Assert.True(first.Events > 100, "the sample is too small to prove anything");
        Assert.Equal((first.Filings, 0, first.Filings, first.Events), (second.Filings, second.Stored, second.Duplicates, second.Events));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Import_AnyOrder_GivesTheSameStore(int seed)
    {
        await _temp.ImportAsync(SomeFilings.Value);
        using var other = new TempStore();
        var shuffled = SomeFilings.Value.ToArray();
        new Random(seed).Shuffle(shuffled);

        await other.ImportAsync(shuffled);

        Assert.Equal(_temp.Dump(Imports.Tables), other.Dump(Imports.Tables));
    }

    [Fact]
    public async Task Import_OneByOne_GivesTheStoreOfABatch()
    {
        var some = SomeFilings.Value[..150];
        await _temp.ImportAsync(some);
        using var other = new TempStore();

        foreach (var filing in some)
            await other.ImportAsync([filing]);

        Assert.Equal(_temp.Dump(Imports.Tables), other.Dump(Imports.Tables));
    }

    [Fact]
    public async Task AsOf_PastDate_ReadsLikeAStoreOfThatDay()
    {
        await _temp.ImportAsync(SomeFilings.Value);
        var day = new DateOnly(2022, 8, 10);
        using var then = new TempStore();
        await then.ImportAsync(SomeFilings.Value.Where(entry => FiledBy(entry, day)));

        foreach (var query in new[] { new RatioQuery(), new RatioQuery { Basis = RatioBasis.Dollars }, new RatioQuery { By = DateBasis.Traded, OpportunisticOnly = true } })
        {
            var asOf = RatioEngine.Series(Load(_temp), query with { AsOf = day }, null);
            var fresh = RatioEngine.Series(Load(then), query, null);

            Assert.Equal(fresh.Points, asOf.Points);
            Assert.Equal(fresh.Baseline, asOf.Baseline);
            Assert.True(fresh.Points.Count > 20, "the range is too short to prove anything");
        }
    }

    [Fact]
    public async Task Import_SubmissionAfterItsBareDocument_ReplacesIt()
    {
        var text = new SubmissionText { FiledOn = new DateOnly(2023, 3, 7) };
        var bare = new SourceEntry { Name = $"{text.Accession}.xml", Content = System.Text.Encoding.UTF8.GetBytes(text.Xml()) };

        await _temp.ImportAsync([bare]);
        var second = await _temp.ImportAsync([text.Entry()]);
        var third = await _temp.ImportAsync([bare]);

        using var context = _temp.Store.CreateContext();
        var filing = Assert.Single(context.Filings);
        Assert.Equal((1L, 0L), (second.Stored, third.Stored));
        Assert.Equal((new DateOnly(2023, 3, 7), 2834), (filing.FiledOn, filing.IssuerSic));
        Assert.Equal(new DateOnly(2023, 3, 7), Assert.Single(context.TradeEvents).FiledOn);
        Assert.Single(context.Transactions);
    }

    [Fact]
    public async Task Import_SubmissionWithoutAcceptanceTime_ReplacesItsBareDocument()
    {
        var text = new SubmissionText { FiledOn = new DateOnly(2023, 3, 7) };
        var unstamped = text.Text().Replace("<ACCEPTANCE-DATETIME>20230307163000\n", "", StringComparison.Ordinal);

        await _temp.ImportAsync([new SourceEntry { Name = $"{text.Accession}.xml", Content = System.Text.Encoding.UTF8.GetBytes(text.Xml()) }]);
        var second = await _temp.ImportAsync([text.Entry(unstamped)]);

        using var context = _temp.Store.CreateContext();
        var filing = Assert.Single(context.Filings);
        Assert.Equal((1L, null), (second.Stored, filing.AcceptedAt));
        Assert.Equal((FilingSource.Submission, new DateOnly(2023, 3, 7), 2834), (filing.Source, filing.FiledOn, filing.IssuerSic));
    }

    [Fact]
    public async Task Refresh_SomeIssuers_EqualsAFreshLoad()
    {
        var half = SomeFilings.Value.Length / 2;
        await _temp.ImportAsync(SomeFilings.Value[..half]);
        var before = Load(_temp);
        await _temp.ImportAsync(SomeFilings.Value[half..]);
        using var context = _temp.Store.CreateContext();
        var issuers = context.Issuers.Select(issuer => issuer.Cik).ToList();

        var refreshed = new TradeHistoryLoader(_temp.Store, SicSectorMap.Default).Refresh(before, issuers);

        var fresh = Load(_temp);
        Assert.NotEqual(before.Count, fresh.Count);
        Assert.Equal(Enumerable.Range(0, fresh.Count).Select(i => fresh[i]), Enumerable.Range(0, refreshed.Count).Select(i => refreshed[i]));
    }

    public void Dispose() => _temp.Dispose();

    private static TradeHistory Load(TempStore temp) => new TradeHistoryLoader(temp.Store, SicSectorMap.Default).Load();

    private static bool FiledBy(SourceEntry entry, DateOnly day) =>
        new SubmissionReader().Read(entry) is ReadSubmission read && read.Filing.FiledOn <= day;
}
