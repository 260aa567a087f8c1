using System.Diagnostics;
using Xunit;

namespace InsiderSignal.BrowserTests;

/// <summary>The built program as a process of its own, in an empty folder.</summary>
public abstract class ServedProgram : IAsyncLifetime
{
    private const string Listening = "Now listening on: ";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("insidersignal-served-");
    private Process? _process;
    private Uri? _address;

    internal Uri Address
    {
        get
        {
            Assert.SkipWhen(_address is null, WhyNot);
            return _address;
        }
    }

    /// <summary>Why there may be no program to look at.</summary>
    protected abstract string WhyNot { get; }

    public abstract ValueTask InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_process is not null)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        _folder.Delete(recursive: true);
    }

    /// <summary>Serves, and comes back when there is something to read.</summary>
    protected async Task ServeAsync(params string[] arguments)
    {
        _process = Start(["--urls", "http://127.0.0.1:0", .. arguments]);
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                _address = new Uri(line[(at + Listening.Length)..]);
                break;
            }
        }

        // What it says from here on is read and let go, or it would wait for a reader.
        _ = _process.StandardOutput.ReadToEndAsync();
        using var client = new HttpClient();
        while (!(await client.GetAsync(new Uri(Address, "/readyz"))).IsSuccessStatusCode)
            await Task.Delay(100);
    }

    /// <summary>Runs a command to its end.</summary>
    protected async Task RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{string.Join(' ', arguments)} ended with {process.ExitCode}: {said}");
    }

    private Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = _folder.FullName };
        foreach (var argument in arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "InsiderSignal.Web.dll")))
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
