using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Storage.Writing;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Storage;

/// <summary>An industry that was looked up stands in where filings state none, as those of data sets do not.</summary>
public sealed class IndustryTests : IDisposable
{
    // 2834 is what the headers state: pharmaceuticals; 1311 is oil.
    private const int Stated = 2834;
    private const int LookedUp = 1311;

    private static readonly DateOnly Day = new(2026, 11, 20);

    private readonly TempStore _temp = new();
    private readonly StoreWriter _writer;

    public IndustryTests()
    {
        _writer = _temp.Writer();
        Write(Silent(1, issuer: 1), Silent(2, issuer: 2), new SubmissionText { Sequence = 3, Issuer = 3 }.Records());
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private IndustryReader Reader => new(_temp.Store);

    [Fact]
    public void Learn_FilingsStateNone_MarksTheIssuerAndMovesIt()
    {
        Assert.Equal(1, _writer.Learn([Industry(1, LookedUp), Industry(3, LookedUp), Industry(99, LookedUp)]));
        Assert.Equal([new Cik(1)], _writer.DeriveEvents(cancellationToken: Stop));

        Assert.Equal([(1, LookedUp, Sector.Energy), (2, null, Sector.Unclassified), (3, Stated, Sector.Healthcare)], Issuers());
        Assert.Equal(0, _writer.Learn([Industry(1, LookedUp)]));
    }

    [Fact]
    public void Learn_BeforeTheFirstFiling_CountsFromTheStart()
    {
        _writer.Learn([Industry(4, LookedUp)]);

        Write(Silent(4, issuer: 4));

        Assert.Equal((4, LookedUp, Sector.Energy), Issuers()[^1]);
    }

    [Fact]
    public void Learn_FilingStatesOneLater_FilingWins()
    {
        _writer.Learn([Industry(1, LookedUp)]);

        Write(new SubmissionText { Sequence = 5, Issuer = 1, FiledOn = new DateOnly(2023, 3, 7) }.Records());

        Assert.Equal((1, Stated, Sector.Healthcare), Issuers()[0]);
    }

    [Fact]
    public void Learn_OlderAnswerAfterNewer_IsForgotten()
    {
        _writer.Learn([Industry(1, LookedUp)]);

        Assert.Equal(0, _writer.Learn([Industry(1, null, Day.AddDays(-1))]));
        _writer.DeriveEvents(cancellationToken: Stop);
        Assert.Equal(1, _writer.Learn([Industry(1, null, Day.AddDays(1))]));
        _writer.DeriveEvents(cancellationToken: Stop);

        Assert.Equal((1, null, Sector.Unclassified), Issuers()[0]);
    }

    [Fact]
    public void Unknown_LookedUpOrStated_LeavesThemOutUntilTheirTime()
    {
        Assert.Equal([new Cik(1), new Cik(2)], Reader.Unknown(10, Day));
        Assert.Equal([new Cik(1)], Reader.Unknown(1, Day));

        _writer.Learn([Industry(1, LookedUp), Industry(3, Stated)]);
        _writer.DeriveEvents(cancellationToken: Stop);

        Assert.Equal([new Cik(2)], Reader.Unknown(10, Day));
        Assert.Equal([new Cik(2), new Cik(1)], Reader.Unknown(10, Day.AddDays(1)));
    }

    public void Dispose()
    {
        _writer.Dispose();
        _temp.Dispose();
    }

    private static IssuerIndustry Industry(int cik, int? sic, DateOnly? seenOn = null) => new() { Cik = new Cik(cik), Sic = sic, SeenOn = seenOn ?? Day };

    private static FilingRecords Silent(int sequence, int issuer)
    {
        var records = new SubmissionText { Sequence = sequence, Issuer = issuer }.Records(FilingSource.DataSet);
        records.Filing.IssuerSic = null;
        return records;
    }

    private void Write(params FilingRecords[] filings)
    {
        _writer.Write(filings);
        _writer.DeriveEvents(cancellationToken: Stop);
    }

    private List<(int Cik, int? Sic, Sector Sector)> Issuers()
    {
        using var context = _temp.Store.CreateContext();
        return [.. context.Issuers.OrderBy(issuer => issuer.Cik).AsEnumerable().Select(issuer => (issuer.Cik.Value, issuer.Sic, issuer.Sector))];
    }
}
