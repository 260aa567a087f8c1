using InsiderSignal.Edgar;
using InsiderSignal.Edgar.DataSets;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Writing;

namespace InsiderSignal.Ingestion.Backfilling;

/// <summary>Fetches a quarterly data set, stores its filings and notes that it is done. Deriving comes later: it is cheaper for many quarters at once.</summary>
internal sealed class DataSetImport(EdgarSource edgar, Store store, FilingImport import, TimeProvider time)
{
    private string Folder => store.Location.DataSource + ".downloads";

    /// <exception cref="DataSetException">The file is no data set, or incomplete. The quarter is not noted as done.</exception>
    public async Task<ImportTally> RunAsync(DataSetLink link, StoreWriter writer, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Folder);
        var path = Path.Combine(Folder, $"{link.Quarter}_form345.zip");
        try
        {
            await edgar.DownloadAsync(link, path, cancellationToken);
            using (Form345Reader.Open(path))
            {
                // Refused here, before anything of it is stored.
            }

            var entry = new SourceEntry { Name = Path.GetFileName(path), DataSetPath = path };
            var tally = await import.StoreAsync([entry], () => null, progress, cancellationToken);
            if (tally.BrokenSources > 0)
                throw new DataSetException($"{entry.Name} broke off after {tally.Filings} filings; those are stored.");
            writer.CloseDataSet(new DataSetRecord
            {
                Quarter = (link.Quarter.Year * 10) + link.Quarter.Number,
                Address = link.Address.ToString(),
                Filings = tally.Filings,
                ImportedAt = time.GetUtcNow(),
            });
            return tally;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
