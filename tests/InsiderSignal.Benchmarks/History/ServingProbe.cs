using System.Diagnostics;
using System.Globalization;

namespace InsiderSignal.Benchmarks.History;

/// <summary>Starts the program on a store and looks at it from outside: when it answers, when it is ready, what its pages cost, how much memory it takes.</summary>
internal static class ServingProbe
{
    private const int Readers = 16;
    private const int RequestsOfAReader = 40;
    private static readonly Uri Address = new("http://127.0.0.1:5987/");

    public static int Run(string program, string store)
    {
        using var server = Process.Start(new ProcessStartInfo("dotnet", [program, "serve", "--database", store, "--urls", Address.ToString()])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        _ = server.StandardOutput.ReadToEndAsync();
        try
        {
            using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(2) };
            var clock = Stopwatch.StartNew();
            Tell("/healthz answers after", Until(client, "healthz", clock));
            Tell("/readyz answers after", Until(client, "readyz", clock));
            Memory("loaded", server);
            var first = Stopwatch.StartNew();
            using (client.GetAsync("").GetAwaiter().GetResult())
                Tell("the first overview takes", first.Elapsed);
            var times = Pages(client);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"overview, {Readers} readers at once: {times.Count / times.Sum(time => time / 1000 / Readers):N0} a second, median {times[times.Count / 2]:N1} ms, 99th percentile {times[times.Count * 99 / 100]:N1} ms"));
            Memory("serving", server);
            return 0;
        }
        finally
        {
            server.Kill();
            server.WaitForExit();
        }
    }

    private static TimeSpan Until(HttpClient client, string path, Stopwatch clock)
    {
        while (true)
        {
            try
            {
                using var answer = client.GetAsync(path).GetAwaiter().GetResult();
                if (answer.IsSuccessStatusCode)
                    return clock.Elapsed;
            }
            catch (HttpRequestException) when (clock.Elapsed < TimeSpan.FromMinutes(2))
            {
                // Not listening yet.
            }

            Thread.Sleep(20);
        }
    }

    private static List<double> Pages(HttpClient client)
    {
        var times = new List<double>();
        Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < RequestsOfAReader; i++)
            {
                var clock = Stopwatch.StartNew();
                await client.GetStringAsync("");
                lock (times)
                    times.Add(clock.Elapsed.TotalMilliseconds);
            }
        }))).GetAwaiter().GetResult();
        times.Sort();
        return times;
    }

    private static void Memory(string when, Process server)
    {
        var status = File.ReadAllLines($"/proc/{server.Id}/status");
        var figures = status.Where(line => line.StartsWith("VmRSS", StringComparison.Ordinal) || line.StartsWith("VmHWM", StringComparison.Ordinal)).Select(line => line.Replace("\t", " ", StringComparison.Ordinal));
        Console.WriteLine($"memory {when}: {string.Join(", ", figures)}");
    }

    private static void Tell(string what, TimeSpan time) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} {time.TotalSeconds:N2} s"));
}
