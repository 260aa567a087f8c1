using System.Diagnostics;
using System.Globalization;
using InsiderSignal.Benchmarks.Importing;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Edgar.DataSets;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using Microsoft.Data.Sqlite;

namespace InsiderSignal.Benchmarks.History;

/// <summary>A quarterly data set of real size to a store that can be queried, beside the sqlite3 shell's .import of the same rows.</summary>
internal static class DataSetBenchmark
{
    private const double Budget = 0.5;

    private static TimeSpan _deriving;

    public static int Run(string[] args)
    {
        var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 3;
        var folder = Directory.CreateTempSubdirectory("insidersignal-dataset-").FullName;
        try
        {
            var zip = Path.Combine(folder, "2019q2_form345.zip");
            new SyntheticQuarter(new Quarter(2019, 2)).Write(zip);
            var first = Path.Combine(folder, "first.db");
            Import(zip, first);
            var yardstick = new ShellImport(first, folder);
            List<double> ours = [], theirs = [];
            for (var round = 0; round < rounds; round++)
            {
                theirs.Add(yardstick.Rows / yardstick.Run(round).TotalSeconds);
                ours.Add(yardstick.Rows / Import(zip, Path.Combine(folder, $"round{round}.db")).TotalSeconds);
            }

            var (mine, shell) = (Median(ours), Median(theirs));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"rows {yardstick.Rows:N0} of a synthetic quarter, {rounds} alternating rounds, medians"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"sqlite3 .import     {shell,10:N0} rows/s"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"data set import     {mine,10:N0} rows/s   {mine / shell:P0} of the yardstick (budget {Budget:P0})"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reading it alone takes {Read(zip).TotalSeconds:N2} s, the import {yardstick.Rows / mine:N2} s, of which deriving {_deriving.TotalSeconds:N2} s"));
            return 0;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static TimeSpan Import(string zip, string path)
    {
        SqliteConnection.ClearAllPools();
        var store = StoreOpener.OpenOrCreate(StoreLocation.File(path, StoreMode.Filings), TimeProvider.System);
        var clock = Stopwatch.StartNew();
        TimeSpan? derivingFrom = null;
        var steps = new Steps(step => derivingFrom = step == ImportStep.Deriving ? derivingFrom ?? clock.Elapsed : null);
        new FilingImport(store, SicSectorMap.Default, TimeProvider.System).RunAsync([zip], steps).GetAwaiter().GetResult();
        _deriving = clock.Elapsed - derivingFrom!.Value;
        return clock.Elapsed;
    }

    private static TimeSpan Read(string zip)
    {
        var clock = Stopwatch.StartNew();
        using var set = Form345Reader.Open(zip);
        if (set.Filings().Count() < SyntheticQuarter.Trades)
            throw new InvalidOperationException("The quarter was not read to its end.");
        return clock.Elapsed;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
