using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Web.Companies;

namespace InsiderSignal.Web.Dashboard;

/// <summary>One sector beside the others.</summary>
public sealed record SectorRow
{
    public required Sector Sector { get; init; }

    /// <summary>Null for an empty history.</summary>
    public Reading? Reading { get; init; }

    public required Baseline Baseline { get; init; }

    /// <summary>Trades and dollars of the same 30 days; null where nobody counted them.</summary>
    public FlowWindow? Flow { get; init; }

    /// <summary>The last 12 months, one point a week, for the small line.</summary>
    public required IReadOnlyList<RatioPoint> Recent { get; init; }
}
