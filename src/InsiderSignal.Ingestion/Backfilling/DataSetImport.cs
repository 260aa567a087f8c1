using InsiderSignal.Edgar;
using InsiderSignal.Edgar.DataSets;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Storage;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Writing;

namespace InsiderSignal.Ingestion.Backfilling;

/// <summary>Fetches a quarterly data set, stores its filings and notes that it is done. Deriving comes later: it is cheaper for many quarters at once.</summary>
internal sealed class DataSetImport(EdgarSource edgar, Store store, FilingImport import, TimeProvider time)
{
    private string Folder => store.Location.DataSource + ".downloads";

    /// <param name="link">The data set.</param>
    /// <param name="writer">Notes that it is done.</param>
    /// <param name="tally">Counts what was stored, also when it broke off.</param>
    /// <param name="progress">Told after every batch.</param>
    /// <param name="cancellationToken">Stops between batches.</param>
    /// <exception cref="DataSetException">The file is no data set, or incomplete. The quarter is not noted as done.</exception>
    /// <exception cref="StoreException">There is no room for it.</exception>
    public async Task<ImportTally> RunAsync(
        DataSetLink link, StoreWriter writer, ImportTally tally, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
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
            var done = await import.StoreAsync([entry], () => null, progress, cancellationToken);
            tally.Add(done);
            if (done.BrokenOff > 0)
                throw new DataSetException($"{entry.Name} broke off after {done.Filings} filings; those are stored");
            writer.CloseDataSet(new DataSetRecord
            {
                Quarter = (link.Quarter.Year * 10) + link.Quarter.Number,
                Address = link.Address.ToString(),
                Filings = done.Filings,
                ImportedAt = time.GetUtcNow(),
            });
            return done;
        }
        catch (IOException fault)
        {
            throw new StoreException($"The data set {link.Quarter} cannot be written to {Folder}: {fault.Message.ReplaceLineEndings(" ")} Make room there.", fault);
        }
        finally
        {
            File.Delete(path);
            if (!Directory.EnumerateFileSystemEntries(Folder).Any())
                Directory.Delete(Folder);
        }
    }
}
