using InsiderSignal.Core.Trades;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Storage;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Ingestion;

/// <summary>The store of the sample mode: made again whenever another build of the program, or half a run, made it.</summary>
public static class SampleStore
{
    public const string FileName = "sample.db";

    /// <summary>The code that decides what a sample store holds.</summary>
    private static string ThisBuild => string.Join(
        ' ',
        new[] { typeof(TradeEvent), typeof(SubmissionReader), typeof(Store), typeof(SampleStore) }.Select(type => type.Module.ModuleVersionId.ToString("N")));

    /// <exception cref="StoreException">The file is something else than a sample, or cannot be written.</exception>
    public static Store Open(string path, TimeProvider time)
    {
        var location = StoreLocation.File(path, StoreMode.Sample);
        var store = StoreOpener.OpenOrCreate(location, time);
        if (IsComplete(store) || IsEmpty(store))
            return store;
        SqliteConnection.ClearAllPools();
        foreach (var suffix in new[] { "", "-wal", "-shm" })
            File.Delete(location.DataSource + suffix);
        return StoreOpener.OpenOrCreate(location, time);
    }

    /// <summary>Whether this build filled the store to its end.</summary>
    public static bool IsComplete(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        using var context = store.CreateContext();
        return context.Info.Any(info => info.SampleOf == ThisBuild);
    }

    internal static void MarkComplete(Store store)
    {
        using var context = store.CreateContext();
        context.Info.ExecuteUpdate(set => set.SetProperty(info => info.SampleOf, ThisBuild));
    }

    private static bool IsEmpty(Store store)
    {
        using var context = store.CreateContext();
        return !context.Filings.Any();
    }
}
