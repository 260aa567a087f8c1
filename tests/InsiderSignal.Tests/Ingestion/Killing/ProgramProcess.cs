using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace InsiderSignal.Tests.Ingestion.Killing;

/// <summary>The built program while it runs.</summary>
internal sealed class ProgramProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private ProgramProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Known once it has ended.</summary>
    public int ExitCode => _process.ExitCode;

    public bool HasEnded => _process.HasExited;

    public static ProgramProcess Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "InsiderSignal.Web.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return new ProgramProcess(Process.Start(start)!);
    }

    /// <summary>An address of this machine that nothing is served at.</summary>
    public static string FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    /// <summary>Waits for its end, but not for longer than so.</summary>
    /// <returns>Whether it has ended.</returns>
    public async Task<bool> EndsWithinAsync(TimeSpan time)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        enough.CancelAfter(time);
        try
        {
            await _process.WaitForExitAsync(enough.Token);
            return true;
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            return _process.HasExited;
        }
    }

    public Task EndAsync() => _process.WaitForExitAsync(TestContext.Current.CancellationToken);

    /// <summary>Ends it without a word: nothing of its own runs any more.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>All that it wrote, once it has ended.</summary>
    public async Task<string> WordsAsync() => await _output + await _error;

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }
}
