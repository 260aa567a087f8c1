using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Storage.Writing;
using Microsoft.Data.Sqlite;

namespace InsiderSignal.Tests.Storage;

/// <summary>A store in a folder of its own, gone with the test.</summary>
internal sealed class TempStore : IDisposable
{
    public TempStore()
    {
        Folder = Directory.CreateTempSubdirectory("insidersignal-").FullName;
        Path = System.IO.Path.Combine(Folder, "store.db");
        Store = Open();
    }

    public string Folder { get; }

    public string Path { get; }

    public Store Store { get; }

    public Store Open(StoreMode mode = StoreMode.Filings) => StoreOpener.OpenOrCreate(StoreLocation.File(Path, mode), TimeProvider.System);

    public StoreWriter Writer() => new(Store, SicSectorMap.Default);

    public TradeHistory History() => new TradeHistoryLoader(Store, SicSectorMap.Default).Load();

    /// <summary>The lines of the latest trades that pass a filter.</summary>
    public Task<IReadOnlyList<TradeListRow>> ListAsync(TradeFilter filter, int most) =>
        new TradeListReader(Store).ReadAsync([.. TradeScreen.Latest(History(), filter, most)], TestContext.Current.CancellationToken);

    /// <summary>Every row of some tables as text, in order of key: equal stores give equal text.</summary>
    public string Dump(params string[] tables)
    {
        using var connection = Store.Connect();
        var lines = new List<string>();
        foreach (var table in tables)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table}";
            using var reader = command.ExecuteReader();
            var rows = new List<string>();
            while (reader.Read())
                rows.Add(table + '|' + string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "null" : reader.GetValue(i).ToString())));
            lines.AddRange(rows.Order(StringComparer.Ordinal));
        }

        return string.Join('\n', lines);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
