using System.Globalization;
using InsiderSignal.Ingestion.Backfilling;
using InsiderSignal.Web.Delivery;

namespace InsiderSignal.Web.Commands;

/// <summary>Prints what a backfill is at, and what it passed over.</summary>
internal sealed class BackfillProgressPrinter(ProgressLine line) : IProgress<BackfillProgress>
{
    public void Report(BackfillProgress value)
    {
        if (value.Finding is { } finding)
            line.Keep($"passed over {PlainText.Line(finding)}");
        if (line.IsDue)
            line.Show(string.Create(CultureInfo.InvariantCulture, $"{value.Done,4:P0}  {value.Doing}"));
    }
}
