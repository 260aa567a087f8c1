using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Comparison;

/// <summary>A comparison with its numbers.</summary>
public sealed record ComparisonView
{
    public required ComparisonQuery Query { get; init; }

    /// <summary>In the order asked for.</summary>
    public required IReadOnlyList<ComparedLine> Lines { get; init; }

    /// <summary>What changes from the first line to each other.</summary>
    public required IReadOnlyList<Change> Changes { get; init; }

    /// <summary>What others published of the same measures, within the range.</summary>
    public required IReadOnlyList<PublishedComparison> Published { get; init; }

    /// <summary>The constant that market lines are held against; null where there are none.</summary>
    public Benchmark? Benchmark => Lines.Select(line => line.Series.Benchmark).FirstOrDefault(benchmark => benchmark is not null);
}
