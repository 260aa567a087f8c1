using System.Diagnostics;
using Xunit;

namespace InsiderSignal.BrowserTests;

/// <summary>The built program started with nothing configured, in an empty folder: the simulated market through the whole pipeline.</summary>
public sealed class SampleProgram : IAsyncLifetime
{
    private const string Listening = "Now listening on: ";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("insidersignal-sample-");
    private Process? _process;

    internal Uri Address { get; private set; } = default!;

    public async ValueTask InitializeAsync()
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = _folder.FullName };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "InsiderSignal.Web.dll"), "--urls", "http://127.0.0.1:0" })
            start.ArgumentList.Add(argument);
        _process = Process.Start(start)!;
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                Address = new Uri(line[(at + Listening.Length)..]);
                break;
            }
        }

        // What it says from here on is read and let go, or it would wait for a reader.
        _ = _process.StandardOutput.ReadToEndAsync();
        using var client = new HttpClient();
        while (!(await client.GetAsync(new Uri(Address, "/readyz"))).IsSuccessStatusCode)
            await Task.Delay(100);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        _folder.Delete(recursive: true);
    }
}
