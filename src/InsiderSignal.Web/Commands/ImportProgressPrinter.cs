using System.Diagnostics;
using System.Globalization;
using InsiderSignal.Ingestion.Importing;

namespace InsiderSignal.Web.Commands;

/// <summary>Prints progress: on a terminal one line that changes, elsewhere a line every few seconds.</summary>
internal sealed class ImportProgressPrinter(TextWriter output) : IProgress<ImportProgress>
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan InLog = TimeSpan.FromSeconds(5);

    private const int RefusedShown = 20;

    private readonly bool _isTerminal = !Console.IsErrorRedirected;
    private readonly Stopwatch _sinceLast = new();
    private int _refused;

    public void Report(ImportProgress value)
    {
        Tell(value.Refused);
        if (_sinceLast.IsRunning && _sinceLast.Elapsed < (_isTerminal ? OnTerminal : InLog) && value.Step == ImportStep.Reading)
            return;
        _sinceLast.Restart();
        var line = value.Step == ImportStep.Deriving
            ? string.Create(CultureInfo.InvariantCulture, $"{value.Filings:N0} filings read; deriving trade events")
            : string.Create(CultureInfo.InvariantCulture, $"{value.Done,4:P0}  {value.Filings:N0} filings  {value.Rate:N0}/s{Left(value)}{Broken(value)}");
        if (_isTerminal)
            output.Write($"\r{line,-79}");
        else
            output.WriteLine(line);
    }

    public void End(ImportSummary summary, string store)
    {
        if (_isTerminal && _sinceLast.IsRunning)
            output.Write($"\r{"",-79}\r");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{summary.Filings:N0} filings in {summary.Seconds:N1} s: {summary.Stored:N0} new, {summary.Duplicates:N0} known, {summary.OutOfScope:N0} out of scope, {summary.Quarantined:N0} quarantined. {summary.Events:N0} trade events in {store}"));
    }

    private void Tell(IReadOnlyList<string> refused)
    {
        foreach (var source in refused)
        {
            _refused++;
            if (_refused <= RefusedShown)
                output.WriteLine(_isTerminal ? $"\rquarantined {source,-67}" : $"quarantined {source}");
            else if (_refused == RefusedShown + 1)
                output.WriteLine("and more: the table quarantine of the store has them all");
        }
    }

    private static string Left(ImportProgress value) =>
        value.Left is { } left ? string.Create(CultureInfo.InvariantCulture, $"  {left:mm\\:ss} left") : "";

    private static string Broken(ImportProgress value) =>
        value.Quarantined > 0 ? string.Create(CultureInfo.InvariantCulture, $"  {value.Quarantined:N0} quarantined") : "";
}
