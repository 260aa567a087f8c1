using System.Globalization;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Web.Delivery;

namespace InsiderSignal.Web.Commands;

/// <summary>Prints how far an import has come, what it refused, and how it ended.</summary>
internal sealed class ImportProgressPrinter(ProgressLine line) : IProgress<ImportProgress>
{
    private const int RefusedShown = 20;

    private int _refused;

    public void Report(ImportProgress value)
    {
        Tell(value.Refused);
        if (!line.IsDue && value.Step == ImportStep.Reading)
            return;
        line.Show(value.Step == ImportStep.Deriving
            ? string.Create(CultureInfo.InvariantCulture, $"{value.Filings:N0} filings read; deriving trade events")
            : string.Create(CultureInfo.InvariantCulture, $"{value.Done,4:P0}  {value.Filings:N0} filings  {value.Rate:N0}/s{Left(value)}{Broken(value)}"));
    }

    public void End(ImportSummary summary, string store)
    {
        line.Clear();
        line.Keep(string.Create(
            CultureInfo.InvariantCulture,
            $"{summary.Filings:N0} filings in {summary.Seconds:N1} s: {summary.Stored:N0} new, {summary.Duplicates:N0} known, {summary.OutOfScope:N0} out of scope, {summary.Quarantined:N0} quarantined. {summary.Events:N0} trade events in {store}"));
    }

    private void Tell(IReadOnlyList<string> refused)
    {
        foreach (var source in refused)
        {
            _refused++;
            if (_refused <= RefusedShown)
                line.Keep($"quarantined {PlainText.Line(source)}");
            else if (_refused == RefusedShown + 1)
                line.Keep("and more: the table quarantine of the store has them all");
        }
    }

    private static string Left(ImportProgress value) =>
        value.Left is { } left ? string.Create(CultureInfo.InvariantCulture, $"  {left:mm\\:ss} left") : "";

    private static string Broken(ImportProgress value) =>
        value.Quarantined > 0 ? string.Create(CultureInfo.InvariantCulture, $"  {value.Quarantined:N0} quarantined") : "";
}
