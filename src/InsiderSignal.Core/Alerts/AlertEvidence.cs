using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Screening;

namespace InsiderSignal.Core.Alerts;

/// <summary>Where the filings behind an alert are found: named one by one, or as the trades that a filter lets through.</summary>
public sealed record AlertEvidence
{
    /// <summary>The filings; empty where there is a filter.</summary>
    public IReadOnlyList<AccessionNumber> Filings { get; init; } = [];

    /// <summary>The trades of the window that was judged, as known on the day; null where the filings are named, and for an alert about silence.</summary>
    public TradeFilter? Trades { get; init; }
}
