using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Web.Components.Charts;

/// <summary>A line's name at its right end.</summary>
/// <param name="Text">Ratio and name, cut to the margin.</param>
/// <param name="Place">Where the line ends, above the bottom of the axis.</param>
/// <param name="Y">The label's place in pixels from the top of the plot, clear of the others.</param>
/// <param name="Color">A token.</param>
/// <param name="Number">The line's number from 1; 0 for the benchmark.</param>
public sealed record LineLabel(string Text, double Place, double Y, string Color, int Number)
{
    private const double Room = 17;
    private const int Longest = 27;

    public static IReadOnlyList<LineLabel> Of(LinesPlot plot, double height)
    {
        ArgumentNullException.ThrowIfNull(plot);
        var labels = new List<LineLabel>();
        foreach (var (i, line) in plot.Lines.Index())
        {
            if (line.Ratios.LastOrDefault(ratio => ratio is not null) is { } last)
                Add($"{Figures.Ratio(last)} {line.Name}", last, LineStyle.All[i].Color, i + 1);
        }

        if (plot.Benchmark is { } benchmark)
            Add(benchmark.Label, benchmark.Value, "--ink-2", 0);
        var spread = LabelSpread.Spread([.. labels.Select(label => label.Y)], Room, height);
        return [.. labels.Select((label, i) => label with { Y = spread[i] })];

        void Add(string text, double ratio, string color, int number)
        {
            var place = plot.Axis.Place(ratio)!.Value - plot.Axis.Low;
            labels.Add(new LineLabel(text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest - 1), "…"), place, height * (1 - (place / plot.Axis.Plot.Max)), color, number));
        }
    }
}
