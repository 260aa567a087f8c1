using System.Diagnostics;
using System.Globalization;

namespace InsiderSignal.Benchmarks.Serving;

/// <summary>Sixteen readers who ask for one page again and again, each as soon as the last answer is there.</summary>
internal sealed class PageLoad(Uri server)
{
    private const int Readers = 16;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(8);

    private int _asked;

    /// <summary>Answers a second, after a warm-up that lets the runtime compile what is used most.</summary>
    /// <param name="path">The page.</param>
    /// <param name="kept">Whether the server may answer with what it kept; else each request has an address of its own.</param>
    public double Run(string path, bool kept)
    {
        _ = Ask(path, kept, WarmUp);
        var times = Ask(path, kept, Measured);
        var rate = times.Count / Measured.TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"/{path}{(kept ? ", kept" : ", made anew")}: {rate:N0} a second, median {times[times.Count / 2]:N1} ms, 99th percentile {times[times.Count * 99 / 100]:N1} ms"));
        return rate;
    }

    private List<double> Ask(string path, bool kept, TimeSpan length)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Readers }) { BaseAddress = server };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        var clock = Stopwatch.StartNew();
        var times = Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => ReaderAsync())).GetAwaiter().GetResult().SelectMany(time => time).ToList();
        times.Sort();
        return times;

        async Task<List<double>> ReaderAsync()
        {
            var own = new List<double>();
            while (clock.Elapsed < length)
            {
                var address = kept ? path : string.Create(CultureInfo.InvariantCulture, $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}utm_id={Interlocked.Increment(ref _asked)}");
                var start = Stopwatch.GetTimestamp();
                using var answer = await client.GetAsync(address);
                answer.EnsureSuccessStatusCode();
                await answer.Content.CopyToAsync(Stream.Null);
                own.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            return own;
        }
    }
}
