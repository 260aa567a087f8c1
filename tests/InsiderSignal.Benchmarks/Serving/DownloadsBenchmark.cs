using System.Globalization;

namespace InsiderSignal.Benchmarks.Serving;

/// <summary>What readers of a page notice of others who download tables of everything: the page alone, then beside four of them.</summary>
internal static class DownloadsBenchmark
{
    private const int Downloaders = 4;

    // Too large to be kept: each is made anew.
    private const string Table = "api/v1/trades?format=csv&sort=-value";

    /// <param name="args">The built program; a store; a page, else the overview.</param>
    public static int Run(string[] args)
    {
        if (args.Length < 2)
        {
            Console.Error.WriteLine("usage: downloads PROGRAM.dll STORE [PATH]");
            return 2;
        }

        using var server = new ServedProgram(args[0], args[1]);
        server.WaitUntilReady();
        var page = args.Length > 2 ? args[2] : "";
        var load = new PageLoad(ServedProgram.Address);
        load.Run(page, kept: false);
        server.TellMemory("before the tables");
        using var stop = new CancellationTokenSource();
        var tables = Task.WhenAll(Enumerable.Range(0, Downloaders).Select(_ => DownloadAsync(stop.Token)));
        load.Run(page, kept: false);
        stop.Cancel();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tables.GetAwaiter().GetResult().Sum()} tables by {Downloaders} readers meanwhile"));
        server.TellMemory("beside the tables");
        return 0;
    }

    private static async Task<int> DownloadAsync(CancellationToken stop)
    {
        using var client = new HttpClient { BaseAddress = ServedProgram.Address };
        var tables = 0;
        while (!stop.IsCancellationRequested)
        {
            using var answer = await client.GetAsync(Table, CancellationToken.None);
            tables += answer.IsSuccessStatusCode ? 1 : 0;
        }

        return tables;
    }
}
