namespace InsiderSignal.Web.Components.Charts;

/// <summary>A label at the right end of a chart.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Value">The value it belongs to.</param>
/// <param name="Y">Its place in pixels from the top of the plot, clear of the others.</param>
/// <param name="Kind">now, benchmark, own or beside.</param>
public sealed record EndLabel(string Text, double Value, double Y, string Kind)
{
    public const string Now = "now";
    public const string Benchmark = "benchmark";
    public const string Own = "own";
    public const string Beside = "beside";

    private const double Room = 17;

    /// <summary>The labels of a trend, spread over a plot of a height.</summary>
    public static IReadOnlyList<EndLabel> Of(RatioTrend trend, PlotScale scale, double height)
    {
        ArgumentNullException.ThrowIfNull(trend);
        ArgumentNullException.ThrowIfNull(scale);
        var labels = new List<EndLabel>();
        if (trend.Points.Count > 0 && trend.Points[^1].Ratio is { } ratio)
            Add(Wording.Figures.Ratio(ratio) + " now", ratio, Now);
        if (trend.Benchmark is { } benchmark)
            Add(benchmark.Label, benchmark.Value, Benchmark);
        if (trend.Own is { } own)
            Add(own.Label, own.Value, Own);
        if (trend.Beside is { } beside)
            Add(beside.Label, beside.Value, Beside);
        var spread = LabelSpread.Spread([.. labels.Select(label => label.Y)], Room, height);
        return [.. labels.Select((label, i) => label with { Y = spread[i] })];

        void Add(string text, double value, string kind) => labels.Add(new EndLabel(text, value, height * (1 - (value / scale.Max)), kind));
    }
}
