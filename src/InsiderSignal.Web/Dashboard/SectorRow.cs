using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Web.Dashboard;

/// <summary>One sector beside the others.</summary>
public sealed record SectorRow
{
    public required Sector Sector { get; init; }

    /// <summary>Null for an empty history.</summary>
    public Reading? Reading { get; init; }

    public required Baseline Baseline { get; init; }

    /// <summary>The last 12 months, one point a week, for the small line.</summary>
    public required IReadOnlyList<RatioPoint> Recent { get; init; }
}
