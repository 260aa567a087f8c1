using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Storage.Reading;

/// <summary>A standing trade event with the labels a list shows.</summary>
public sealed record TradeListRow
{
    public required TradeEventId Event { get; init; }

    public required DateOnly TradedOn { get; init; }

    public required DateOnly FiledOn { get; init; }

    public required Cik Issuer { get; init; }

    public string? IssuerName { get; init; }

    public string? Symbol { get; init; }

    /// <summary>The lead owner.</summary>
    public required Cik Owner { get; init; }

    public string? OwnerName { get; init; }

    /// <summary>The lead owner's title as filed; null when none.</summary>
    public string? OfficerTitle { get; init; }

    public required Roles Roles { get; init; }

    public required TradeSide Side { get; init; }

    public required decimal Shares { get; init; }

    public required decimal Value { get; init; }

    public decimal? SharesBefore { get; init; }

    public required bool IsPlanned { get; init; }

    public DateOnly? PlanAdoptedOn { get; init; }

    public required bool IsSuspect { get; init; }

    /// <summary>The owner traded this issuer in the same calendar month of each of the three years before.</summary>
    public required bool IsRoutine { get; init; }

    /// <summary>Dollars a share over the rows with a believed price, weighted by shares; null where there is none.</summary>
    public decimal? AveragePrice { get; init; }
}
