using System.Globalization;
using InsiderSignal.Storage;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using Microsoft.Data.Sqlite;

namespace InsiderSignal.Ingestion.Serving;

/// <summary>A sample that is being filled, in a file of this process alone; moved to its place when it is complete, gone when it is not.</summary>
public sealed class SampleDraft : IDisposable
{
    private const string Ending = ".tmp.db";

    private readonly StoreLocation _place;

    private SampleDraft(StoreLocation place, Store store)
    {
        _place = place;
        Store = store;
    }

    /// <summary>Where to put the filings.</summary>
    public Store Store { get; }

    /// <exception cref="StoreException">The folder cannot be written.</exception>
    public static SampleDraft Begin(StoreLocation place, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(place);
        // Without a pool, because a connection that lingers there would keep the log beside the file.
        var connection = new SqliteConnectionStringBuilder { DataSource = NewPath(place), ForeignKeys = true, Pooling = false };
        return new SampleDraft(place, StoreOpener.OpenOrCreate(new StoreLocation(connection.ToString(), StoreMode.Sample), time));
    }

    /// <summary>Puts the draft in the place of whatever sample is there. Who has that one open keeps it.</summary>
    /// <exception cref="StoreException">The place is taken by something else than a sample, or cannot be written.</exception>
    public void Publish()
    {
        SampleStore.MarkComplete(Store);
        FoldLog();
        SampleStore.RefuseOtherStores(_place);
        SqliteConnection.ClearPool(Pool());
        try
        {
            // The log of a sample that goes would be taken for that of the one that comes.
            DeleteLog(_place.DataSource);
            File.Move(Store.Location.DataSource, _place.DataSource, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw SampleStore.CannotWrite(_place, fault);
        }

        SqliteConnection.ClearPool(Pool());
    }

    public void Dispose() => Delete(Store.Location.DataSource);

    /// <summary>Makes sure that a draft can be written, and removes those of processes that ended before theirs was complete.</summary>
    internal static void Prepare(StoreLocation place)
    {
        var path = place.DataSource;
        var stem = Path.GetFileNameWithoutExtension(path);
        try
        {
            using (new FileStream(NewPath(place), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose))
            {
            }

            var drafts = Directory.EnumerateFiles(Path.GetDirectoryName(path)!, $"{stem}.*{Ending}*")
                .GroupBy(file => file[..(file.LastIndexOf(Ending, StringComparison.Ordinal) + Ending.Length)], StringComparer.Ordinal)
                .ToList();
            foreach (var draft in drafts.Where(draft => !IsOfLivingProcess(draft.Key, stem, draft.Max(File.GetLastWriteTimeUtc))))
                Delete(draft.Key);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw SampleStore.CannotWrite(place, fault);
        }
    }

    private static string NewPath(StoreLocation place) => Path.Combine(
        Path.GetDirectoryName(place.DataSource)!,
        string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(place.DataSource)}.{Environment.ProcessId}.{Guid.NewGuid().ToString("N")[..8]}{Ending}"));

    private static bool IsOfLivingProcess(string draft, string stem, DateTime writtenAt)
    {
        var id = Path.GetFileName(draft)[(stem.Length + 1)..].Split('.')[0];
        return !int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var process) || ProcessAge.RanAt(process, writtenAt);
    }

    private static void Delete(string path)
    {
        File.Delete(path);
        File.Delete(path + "-journal");
        DeleteLog(path);
    }

    private static void DeleteLog(string path)
    {
        File.Delete(path + "-wal");
        File.Delete(path + "-shm");
    }

    // Back to a rollback journal as well: readers of a finished sample then leave no files beside it.
    private void FoldLog()
    {
        using var connection = Store.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE;";
        try
        {
            command.ExecuteNonQuery();
        }
        catch (SqliteException fault)
        {
            throw StoreFault.Translate(fault, Store.Location.DataSource);
        }
    }

    private SqliteConnection Pool() => new(_place.ConnectionString);
}
