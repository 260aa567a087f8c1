using System.Diagnostics;

namespace InsiderSignal.Web.Commands;

/// <summary>Where progress is told: on a terminal one line that changes, elsewhere a line every few seconds.</summary>
internal sealed class ProgressLine(TextWriter output, bool isTerminal)
{
    private const int Width = 79;

    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan InLog = TimeSpan.FromSeconds(5);

    private readonly Stopwatch _sinceLast = new();

    /// <summary>A line on standard error, which may be a terminal.</summary>
    public static ProgressLine OnError() => new(Console.Error, !Console.IsErrorRedirected);

    /// <summary>Whether enough time has passed since the last line.</summary>
    public bool IsDue => !_sinceLast.IsRunning || _sinceLast.Elapsed >= (isTerminal ? OnTerminal : InLog);

    /// <summary>Shows a line in the place of the last one.</summary>
    public void Show(string line)
    {
        _sinceLast.Restart();
        if (isTerminal)
            output.Write($"\r{line,-Width}");
        else
            output.WriteLine(line);
    }

    /// <summary>Writes a line that stays.</summary>
    public void Keep(string line) => output.WriteLine(isTerminal ? $"\r{line,-Width}" : line);

    /// <summary>Takes the changing line away.</summary>
    public void Clear()
    {
        if (isTerminal && _sinceLast.IsRunning)
            output.Write($"\r{"",-Width}\r");
    }
}
