using System.Diagnostics;
using System.Globalization;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using Microsoft.Data.Sqlite;

namespace InsiderSignal.Benchmarks.Importing;

/// <summary>
/// Archives of real submissions to a store that can be queried, beside the sqlite3 shell's .import of the very rows that
/// the import made, as CSV, into the same tables with the same indexes.
/// </summary>
internal static class ImportBenchmark
{
    private const double Budget = 0.5;

    public static int Run(string[] args)
    {
        var corpus = Environment.GetEnvironmentVariable("EDGAR_CORPUS");
        if (string.IsNullOrEmpty(corpus))
        {
            Console.Error.WriteLine("EDGAR_CORPUS is not set: it names the folder of real EDGAR material.");
            return 2;
        }

        var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 7;
        var archives = Directory.GetFiles(Path.Combine(corpus, "submissions"), "*.tar.gz").Order(StringComparer.Ordinal).ToArray();
        var folder = Directory.CreateTempSubdirectory("insidersignal-import-").FullName;
        try
        {
            Measure(archives, folder, rounds);
            return 0;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(string[] archives, string folder, int rounds)
    {
        var first = Path.Combine(folder, "first.db");
        Import(archives, first);
        var yardstick = new ShellImport(first, folder);
        List<double> ours = [], theirs = [];
        for (var round = 0; round < rounds; round++)
        {
            theirs.Add(yardstick.Rows / yardstick.Run(round).TotalSeconds);
            ours.Add(yardstick.Rows / Import(archives, Path.Combine(folder, $"round{round}.db")).TotalSeconds);
        }

        var (mine, shell) = (Median(ours), Median(theirs));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"rows {yardstick.Rows:N0}, {rounds} alternating rounds, medians"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"sqlite3 .import     {shell,10:N0} rows/s"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"submissions import  {mine,10:N0} rows/s   {mine / shell:P0} of the yardstick (budget {Budget:P0})"));
    }

    private static TimeSpan Import(string[] archives, string path)
    {
        SqliteConnection.ClearAllPools();
        var store = StoreOpener.OpenOrCreate(StoreLocation.File(path, StoreMode.Filings), TimeProvider.System);
        var clock = Stopwatch.StartNew();
        new FilingImport(store, SicSectorMap.Default, TimeProvider.System).RunAsync(archives).GetAwaiter().GetResult();
        return clock.Elapsed;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
