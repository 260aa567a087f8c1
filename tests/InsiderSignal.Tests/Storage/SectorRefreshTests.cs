using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Storage.Writing;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Storage;

/// <summary>A newer map moves stored companies without a new import.</summary>
public sealed class SectorRefreshTests : IDisposable
{
    private readonly TempStore _temp = new();

    [Fact]
    public async Task Run_NewOverride_MovesThatCompany()
    {
        await ImportTwoCompaniesAsync();

        Assert.Equal(1, SectorRefresh.Run(_temp.Store, Newer()));
        Assert.Equal(0, SectorRefresh.Run(_temp.Store, Newer()));

        Assert.Equal(Sector.Energy, new TradeHistoryLoader(_temp.Store, Newer()).Load()[0].Sector);
    }

    [Fact]
    public async Task Run_ReadOnlyStore_LeavesItAsItIs()
    {
        await ImportTwoCompaniesAsync();
        var before = _temp.Dump("issuers");
        var readOnly = StoreOpener.OpenExisting(StoreLocation.Parse($"Data Source={_temp.Path};Mode=ReadOnly", StoreMode.Filings), TimeProvider.System);

        Assert.Equal(0, SectorRefresh.Run(readOnly, Newer()));

        Assert.Equal(before, _temp.Dump("issuers"));
    }

    public void Dispose() => _temp.Dispose();

    private Task<ImportSummary> ImportTwoCompaniesAsync() => _temp.ImportAsync(
        [new SubmissionText { Sequence = 1 }.Entry(), new SubmissionText { Sequence = 2, Issuer = 1_000_002 }.Entry()]);

    // Both companies file under SIC 2834.
    private static SicSectorMap Newer()
    {
        using var industries = new StringReader("sic,title,sector\n2834,Pharmaceutical Preparations,healthcare\n");
        using var overrides = new StringReader("cik,name,sector,reason\n1000001,Trial Company,energy,drills\n");
        return SicSectorMap.Read(industries, overrides);
    }
}
