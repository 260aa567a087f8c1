using System.Diagnostics;
using System.Globalization;

namespace InsiderSignal.Benchmarks.Serving;

/// <summary>
/// One reader who asks for each kind of page alone, made anew each time: what a page costs by itself. Beside the time that passed
/// stands the processor time of the server, which other work on the machine does not change.
/// </summary>
internal static class SurveyBenchmark
{
    private const int Fewest = 5;
    private const int Most = 25;
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(3);

    /// <param name="args">The built program; a store; pages, else all kinds.</param>
    public static int Run(string[] args)
    {
        if (args.Length < 2)
        {
            Console.Error.WriteLine("usage: survey PROGRAM.dll STORE [PATH…]");
            return 2;
        }

        var paths = args.Length > 2 ? args[2..] : KindsOfPages.Of(args[1]);
        using var server = new ServedProgram(args[0], args[1]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ready after {server.WaitUntilReady().TotalSeconds:N1} s"));
        server.TellMemory("when loaded");
        Console.WriteLine("| page | first ms | median ms | least ms | processor ms | KB | resident MB |\n|---|---|---|---|---|---|---|");
        foreach (var path in paths)
            Survey(server, path);
        server.TellMemory("after each kind of page by one reader");
        return 0;
    }

    private static void Survey(ServedProgram server, string path)
    {
        var (first, length) = Ask(server, path, 0);
        var times = new List<double>();
        var processor = server.ProcessorTime;
        for (var clock = Stopwatch.StartNew(); times.Count < Fewest || (times.Count < Most && clock.Elapsed < Enough);)
            times.Add(Ask(server, path, times.Count + 1).Time);
        var spent = (server.ProcessorTime - processor).TotalMilliseconds / times.Count;
        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| `/{path}` | {first:N0} | {times[times.Count / 2]:N1} | {times[0]:N1} | {spent:N1} | {length / 1024.0:N0} | {server.ResidentMegabytes:N0} |"));
    }

    private static (double Time, long Length) Ask(ServedProgram server, string path, int time)
    {
        // Empty parameters change the address, by which answers are kept, and not the question.
        var address = time == 0 ? path : path + (path.Contains('?', StringComparison.Ordinal) ? "" : "?") + new string('&', time);
        var start = Stopwatch.GetTimestamp();
        using var answer = server.Client.GetAsync(address).GetAwaiter().GetResult();
        using var counted = new MemoryStream();
        answer.Content.CopyToAsync(counted).GetAwaiter().GetResult();
        var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException($"{address} was answered with {(int)answer.StatusCode}.");
        return (took, counted.Length);
    }
}
