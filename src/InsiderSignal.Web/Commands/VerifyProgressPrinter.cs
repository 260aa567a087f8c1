using System.Globalization;
using InsiderSignal.Storage.Verifying;

namespace InsiderSignal.Web.Commands;

/// <summary>Prints what a verification looks at.</summary>
internal sealed class VerifyProgressPrinter(ProgressLine line) : IProgress<VerifyProgress>
{
    private string? _step;

    public void Report(VerifyProgress value)
    {
        // Each step at once: the first ones are single questions to the store, and may take long.
        if (value.Step == _step && !line.IsDue)
            return;
        _step = value.Step;
        line.Show(value.Done is { } done ? string.Create(CultureInfo.InvariantCulture, $"{done,4:P0}  looking at {value.Step}") : $"      looking at {value.Step}");
    }
}
