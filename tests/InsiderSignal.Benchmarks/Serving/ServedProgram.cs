using System.Diagnostics;

namespace InsiderSignal.Benchmarks.Serving;

/// <summary>The built program, serving a store in a process of its own.</summary>
internal sealed class ServedProgram : IDisposable
{
    private readonly Process _server;
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    public ServedProgram(string program, string store)
    {
        _server = Process.Start(new ProcessStartInfo("dotnet", [program, "serve", "--database", store, "--urls", Address.ToString()])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        _ = _server.StandardOutput.ReadToEndAsync();
        Client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(2) };
    }

    /// <summary>Where it listens: port 5987, unless the environment names another.</summary>
    public static Uri Address { get; } = new($"http://127.0.0.1:{Environment.GetEnvironmentVariable("BENCHMARK_PORT") ?? "5987"}/");

    public HttpClient Client { get; }

    public TimeSpan WaitUntilReady() => WaitFor("readyz");

    /// <summary>Waits for a good answer.</summary>
    /// <returns>The time since the start of the process.</returns>
    public TimeSpan WaitFor(string path)
    {
        while (true)
        {
            try
            {
                using var answer = Client.GetAsync(path).GetAwaiter().GetResult();
                if (answer.IsSuccessStatusCode)
                    return _clock.Elapsed;
            }
            catch (HttpRequestException) when (_clock.Elapsed < TimeSpan.FromMinutes(2))
            {
                // Not listening yet.
            }

            Thread.Sleep(20);
        }
    }

    /// <summary>What the server has used of the processors so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _server.Refresh();
            return _server.TotalProcessorTime;
        }
    }

    public double ResidentMegabytes
    {
        get
        {
            _server.Refresh();
            return _server.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    public void TellMemory(string when)
    {
        var status = File.ReadAllLines($"/proc/{_server.Id}/status");
        var figures = status.Where(line => line.StartsWith("VmRSS", StringComparison.Ordinal) || line.StartsWith("VmHWM", StringComparison.Ordinal)).Select(line => line.Replace("\t", " ", StringComparison.Ordinal));
        Console.WriteLine($"memory {when}: {string.Join(", ", figures)}");
    }

    public void Dispose()
    {
        Client.Dispose();
        _server.Kill();
        _server.WaitForExit();
        _server.Dispose();
    }
}
