using System.Diagnostics;
using System.Globalization;
using InsiderSignal.Ingestion.Backfilling;

namespace InsiderSignal.Web.Commands;

/// <summary>Prints progress: on a terminal one line that changes, elsewhere a line every few seconds.</summary>
internal sealed class BackfillProgressPrinter(TextWriter output) : IProgress<BackfillProgress>
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan InLog = TimeSpan.FromSeconds(5);

    private readonly bool _isTerminal = !Console.IsErrorRedirected;
    private readonly Stopwatch _sinceLast = new();

    public void Report(BackfillProgress value)
    {
        if (value.Finding is { } finding)
            output.WriteLine(_isTerminal ? $"\rpassed over {finding,-67}" : $"passed over {finding}");
        if (_sinceLast.IsRunning && _sinceLast.Elapsed < (_isTerminal ? OnTerminal : InLog))
            return;
        _sinceLast.Restart();
        var line = string.Create(CultureInfo.InvariantCulture, $"{value.Done,4:P0}  {value.Doing}");
        if (_isTerminal)
            output.Write($"\r{line,-79}");
        else
            output.WriteLine(line);
    }
}
