using InsiderSignal.Core.Sectors;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Tests.Ingestion;
using InsiderSignal.Tests.Storage;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Industries;
using InsiderSignal.Web.Trades;

namespace InsiderSignal.Tests.Web.Industries;

/// <summary>An industry whose companies are counted in several sectors.</summary>
public sealed class IndustryViewsTests : IDisposable
{
    private const int Software = 7372;

    // A company of games, which an override counts among those of communication.
    private const int Overridden = 712_515;
    private const int Plain = 1_000_001;

    private readonly TempStore _temp = new();
    private readonly HistorySnapshot _snapshot = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Read_CompaniesOfTwoSectors_ListsThemSoThatTheSumIsTheIndustry()
    {
        Assert.NotEqual(SicSectorMap.Default.SectorOf(0, Software), SicSectorMap.Default.SectorOf(Overridden, Software));
        await ImportAsync([Filing(1, Plain, "P"), Filing(2, Plain, "S"), Filing(3, Overridden, "S"), Filing(4, Overridden, "S")]);

        var view = (await Views().ReadAsync("7372", TrendRange.All, Stop))!;

        Assert.Equal([(Sector.Technology, true, 1, 1), (Sector.CommunicationServices, false, 0, 2)], view.Parts.Select(part => (part.Sector, part.IsOfTheCode, part.Buys, part.Sells)));
        Assert.Equal([Plain, Overridden], view.Parts.Select(part => Assert.Single(part.Companies).Cik.Value));
        Assert.Equal((view.Series.Reading!.Point.Buys, view.Series.Reading.Point.Sells), (view.Parts.Sum(part => part.Buys), view.Parts.Sum(part => part.Sells)));
    }

    [Fact]
    public async Task Read_CompaniesOfTheCodesOwnSector_HasNothingToExplain()
    {
        await ImportAsync([Filing(1, Plain, "P"), Filing(2, Plain, "S")]);

        Assert.Empty((await Views().ReadAsync("7372", TrendRange.All, Stop))!.Parts);
    }

    public void Dispose() => _temp.Dispose();

    private static SourceEntry Filing(int sequence, int issuer, string code)
    {
        var text = new SubmissionText { Sequence = sequence, Issuer = issuer, Owner = 2_000_000 + sequence, Code = code, Shares = $"<value>{sequence}00</value>" };
        return text.Entry(text.Text().Replace("[2834]", "[7372]", StringComparison.Ordinal));
    }

    private async Task ImportAsync(IEnumerable<SourceEntry> entries)
    {
        await _temp.ImportAsync(entries);
        _snapshot.Publish(_temp.History());
    }

    private IndustryViews Views() => new(_temp.Store, _snapshot, new TradeLists(_temp.Store), SicSectorMap.Default);
}
