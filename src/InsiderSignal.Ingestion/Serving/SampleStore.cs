using InsiderSignal.Core.Trades;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Storage;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Ingestion.Serving;

/// <summary>The store of the sample mode: its file is absent or complete, and made again whenever another build of the program made it.</summary>
public static class SampleStore
{
    public const string FileName = "sample.db";

    /// <summary>The code that decides what a sample store holds.</summary>
    private static string ThisBuild => string.Join(
        ' ',
        new[] { typeof(TradeEvent), typeof(SubmissionReader), typeof(Store), typeof(SampleStore) }.Select(type => type.Module.ModuleVersionId.ToString("N")));

    /// <summary>The sample at a path. Unless it is complete, a <see cref="SampleDraft"/> has to be published there before anything is read.</summary>
    /// <exception cref="StoreException">The file is something else than a sample, or cannot be written.</exception>
    public static Store Open(string path)
    {
        // Never made by reading: an empty file is no sample.
        var connection = new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(path), ForeignKeys = true, Mode = SqliteOpenMode.ReadWrite };
        var store = Store.Awaited(new StoreLocation(connection.ToString(), StoreMode.Sample));
        if (!IsComplete(store))
            SampleDraft.Prepare(store.Location);
        return store;
    }

    /// <summary>Whether this build filled the store to its end.</summary>
    /// <exception cref="StoreException">The file is something else than a sample.</exception>
    public static bool IsComplete(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (!RefuseOtherStores(store.Location))
            return false;
        using var context = store.CreateContext();
        return context.Info.Any(info => info.SampleOf == ThisBuild);
    }

    internal static void MarkComplete(Store store)
    {
        using var context = store.CreateContext();
        context.Info.ExecuteUpdate(set => set.SetProperty(info => info.SampleOf, ThisBuild));
    }

    /// <summary>Whether a sample is there, of whatever build.</summary>
    internal static bool RefuseOtherStores(StoreLocation place) => StoreOpener.ModeAt(place) switch
    {
        null => false,
        StoreMode.Sample => true,
        _ => throw new StoreException($"{place.DataSource} holds real filings, where the sample would go. Show it with --database, or move it elsewhere."),
    };

    internal static StoreException CannotWrite(StoreLocation place, Exception fault) => new(
        $"The sample cannot be written to {Path.GetDirectoryName(place.DataSource)}: {fault.Message.ReplaceLineEndings(" ")} Start in a folder that may be written to, or name a store with --database.",
        fault);
}
