using InsiderSignal.Benchmarks.History;
using InsiderSignal.Benchmarks.Ratios;
using InsiderSignal.Benchmarks.Importing;
using InsiderSignal.Benchmarks.Reading;
using InsiderSignal.Benchmarks.Serving;

var commands = new Dictionary<string, Func<string[], int>>(StringComparer.Ordinal)
{
    ["reading"] = ReadingBenchmark.Run,
    ["import"] = ImportBenchmark.Run,
    ["data-set"] = DataSetBenchmark.Run,
    ["twenty-years"] = TwentyYearsBenchmark.Run,
    ["series"] = SeriesBenchmark.Run,
    ["pages"] = PagesBenchmark.Run,
    ["survey"] = SurveyBenchmark.Run,
    ["downloads"] = DownloadsBenchmark.Run,
};

if (args.Length > 0 && commands.TryGetValue(args[0], out var run))
    return run(args[1..]);

Console.Error.WriteLine($"usage: InsiderSignal.Benchmarks ({string.Join(" | ", commands.Keys)}) [options]");
return 2;
