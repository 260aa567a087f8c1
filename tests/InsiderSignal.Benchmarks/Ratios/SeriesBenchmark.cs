using System.Diagnostics;
using System.Globalization;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Benchmarks.Ratios;

/// <summary>Any ratio series over twenty years of a whole market, held against its budget and against a bare loop over as many numbers.</summary>
internal static class SeriesBenchmark
{
    private const int DefaultEvents = 4_000_000;
    private const int DefaultRounds = 9;
    private const int Warmups = 12;

    public static int Run(string[] args)
    {
        var events = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : DefaultEvents;
        var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : DefaultRounds;
        var history = Build(events);
        Splice(history, rounds);

        var tags = new uint[events];
        for (var i = 0; i < tags.Length; i++)
            tags[i] = (uint)(i * 2_654_435_761L);
        var yardstick = Median(rounds, () => Matches(tags));
        Console.WriteLine($"bare loop over {events:N0} numbers, matches counted: {yardstick:F1} ms");
        Console.WriteLine();
        Console.WriteLine($"{"query",-58} {"ms",8} {"x bare",8} {"budget",8}");
        foreach (var (name, query) in Queries())
        {
            var budget = query.Basis is RatioBasis.Insiders or RatioBasis.Companies ? 300 : 50;
            var median = Median(rounds, () => RatioEngine.Series(history, query, Benchmark.LongTermAverage).Points.Count);
            Console.WriteLine($"{name,-58} {median,8:F1} {median / yardstick,8:F1} {budget,8}{(median > budget ? "  over" : string.Empty)}");
        }

        Clusters(history, rounds);
        return 0;
    }

    private static void Clusters(TradeHistory history, int rounds)
    {
        foreach (var side in new[] { TradeSide.Buy, TradeSide.Sale })
        {
            foreach (var days in new[] { 30, 90, 365 })
            {
                var last = history.LastFiledOn!.Value;
                var median = Median(rounds, () => ClusterFinder.Find(history, side, last.AddDays(1 - days), last).Count);
                Console.WriteLine($"{$"clusters, {side}, {days} days",-58} {median,8:F1} {string.Empty,8} {100,8}{(median > 100 ? "  over" : string.Empty)}");
            }
        }
    }

    private static TradeHistory Build(int events)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        var builder = new TradeHistoryBuilder(events);
        foreach (var record in SyntheticTrades.Generate(events))
            builder.Add(record);
        var added = clock.Elapsed;
        var history = builder.Build();
        var built = clock.Elapsed - added;
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine($"{events:N0} events made and added in {added.TotalSeconds:F1} s, built in {built.TotalSeconds:F1} s");
        Console.WriteLine($"history: {bytes / 1e6:F0} MB, {(double)bytes / events:F1} bytes an event; process peak {PeakMegabytes():F0} MB");
        return history;
    }

    private static void Splice(TradeHistory history, int rounds)
    {
        foreach (var count in new[] { 1, 40 })
        {
            var issuers = Enumerable.Range(0, history.Count).Select(index => history[index].Issuer).Distinct().Take(count).ToHashSet();
            var records = Enumerable.Range(0, history.Count).Select(index => history[index]).Where(record => issuers.Contains(record.Issuer)).ToList();
            var median = Median(rounds, () => history.With(issuers, records).Count);
            Console.WriteLine($"{count} issuers with {records.Count:N0} records replaced in {median:F0} ms");
        }
    }

    private static IEnumerable<(string Name, RatioQuery Query)> Queries()
    {
        (string Name, RatioScope Scope)[] scopes =
        [
            ("market", RatioScope.Market),
            ("ceo", new RatioScope(Roles.Ceo)),
            ("sector:technology", new RatioScope(Sector: Sector.Technology)),
            ("company", new RatioScope(Issuer: new Cik(1_000 + (5 * 97)))),
        ];
        foreach (var basis in Enum.GetValues<RatioBasis>())
        {
            foreach (var (name, scope) in scopes)
                yield return ($"{name}, {basis}, 30 days", new RatioQuery { Scope = scope, Basis = basis });
            yield return ($"market, {basis}, 365 days", new RatioQuery { Basis = basis, Window = RatioWindow.Days365 });
            yield return ($"market, {basis}, 30 days, traded", new RatioQuery { Basis = basis, By = DateBasis.Traded });
            yield return ($"market, {basis}, quarter, no plans", new RatioQuery { Basis = basis, Window = RatioWindow.Quarter, ExcludePlans = true });
            yield return ($"market, {basis}, 30 days, as of 2024-06-28", new RatioQuery { Basis = basis, AsOf = new DateOnly(2024, 6, 28) });
        }
    }

    private static int Matches(uint[] tags)
    {
        var matches = 0;
        foreach (var tag in tags)
            matches += (tag & 0x1800) == 0x1000 ? 1 : 0;
        return matches;
    }

    private static double Median(int rounds, Func<int> work)
    {
        // Tiered compilation needs a few calls before a method is what it will be.
        for (var i = 0; i < Warmups; i++)
            GC.KeepAlive(work());
        var times = new double[rounds];
        for (var i = 0; i < rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            GC.KeepAlive(work());
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[rounds / 2];
    }

    private static double PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }
}
