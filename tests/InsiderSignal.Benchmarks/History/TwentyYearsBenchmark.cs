using System.Diagnostics;
using System.Globalization;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Benchmarks.Serving;
using InsiderSignal.Edgar.DataSets;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;

namespace InsiderSignal.Benchmarks.History;

/// <summary>Twenty years of synthetic quarters in one store: how long the import takes, how large the store gets, how soon and with how much memory it is served.</summary>
internal static class TwentyYearsBenchmark
{
    private const int FirstYear = 2006;

    /// <param name="args">A folder to work in, kept; the built program; how many quarters (80).</param>
    public static int Run(string[] args)
    {
        if (args.Length < 2)
        {
            Console.Error.WriteLine("usage: twenty-years FOLDER PROGRAM.dll [QUARTERS]");
            return 2;
        }

        var quarters = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 80;
        var folder = Directory.CreateDirectory(args[0]).FullName;
        var store = Path.Combine(folder, $"{quarters}.db");
        if (!File.Exists(store))
            Import(Zips(folder, quarters), store);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"store {new FileInfo(store).Length / 1e9:N2} GB"));
        return ServingProbe.Run(args[1], store);
    }

    private static List<string> Zips(string folder, int quarters)
    {
        var zips = new List<string>();
        var quarter = new Quarter(FirstYear, 1);
        for (var i = 0; i < quarters; i++, quarter = quarter.Next())
        {
            var zip = Path.Combine(folder, $"{quarter}_form345.zip");
            if (!File.Exists(zip))
                new SyntheticQuarter(quarter).Write(zip);
            zips.Add(zip);
        }

        return zips;
    }

    private static void Import(List<string> zips, string path)
    {
        var store = StoreOpener.OpenOrCreate(StoreLocation.File(path, StoreMode.Filings), TimeProvider.System);
        var clock = Stopwatch.StartNew();
        TimeSpan? derivingFrom = null;
        var progress = new Steps(step =>
        {
            if (step == ImportStep.Deriving)
                derivingFrom ??= clock.Elapsed;
        });
        var summary = new FilingImport(store, SicSectorMap.Default, TimeProvider.System).RunAsync(zips, progress).GetAwaiter().GetResult();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{zips.Count} quarters, {summary.Filings:N0} filings, {summary.Events:N0} events in {clock.Elapsed.TotalSeconds:N0} s, of which deriving {(clock.Elapsed - derivingFrom)?.TotalSeconds:N0} s; peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB"));
    }
}
