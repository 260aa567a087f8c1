using System.IO.Compression;
using InsiderSignal.Edgar.DataSets;
using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Edgar.Simulation.DataSets;

namespace InsiderSignal.Tests.Ingestion.Killing;

[Collection(ProgramTestGroup.Name)]
public sealed class ImportKillTests : IDisposable
{
    private static readonly Quarter Quarter = new(2024, 4);

    // More than a batch or two.
    private static readonly Lazy<SimulatedMarket> Market = new(() => new SimulatedMarket(3, new DateOnly(2024, 11, 1), Quarter.Last));

    private readonly string _folder = Directory.CreateTempSubdirectory("insidersignal-").FullName;

    [Theory]
    [InlineData(20241231)]
    [InlineData(20250101)]
    [InlineData(20250102)]
    public async Task Import_KilledAnywhere_EndsWithTheSameStore(int seed)
    {
        var archive = Path.Combine(_folder, "submissions.zip");
        await using (var zip = await ZipFile.OpenAsync(archive, ZipArchiveMode.Create, TestContext.Current.CancellationToken))
        {
            foreach (var filing in Market.Value.Filings())
                Add(zip, $"{filing.Accession}.txt", filing.ToBytes());
            Add(zip, "page.txt", "<html><title>Blocked</title></html>"u8);
        }

        await new Victim(_folder, store => ["import", archive, "--database", store]) { ExitCodes = [1], IsBrief = true }.SufferAsync(kills: 6, seed);
    }

    [Theory]
    [InlineData(20241231)]
    [InlineData(20250101)]
    public async Task Import_DataSetKilledAnywhere_EndsWithTheSameStore(int seed)
    {
        var set = Path.Combine(_folder, "2024q4_form345.zip");
        await using (var file = File.Create(set))
            DataSetWriter.Write(Quarter, Market.Value.Filings().Where(filing => DataSetWriter.QuarterOf(filing) == Quarter), file);

        await new Victim(_folder, store => ["import", set, "--database", store]) { IsBrief = true }.SufferAsync(kills: 8, seed);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void Add(ZipArchive zip, string name, ReadOnlySpan<byte> content)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(content);
    }
}
