using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Web.Clusters;

/// <summary>A cluster with the names of all who are in it.</summary>
public sealed record ClusterView
{
    public required Cik Issuer { get; init; }

    public required string IssuerName { get; init; }

    /// <summary>Null where the issuer has none.</summary>
    public string? Ticker { get; init; }

    public required TradeSide Side { get; init; }

    /// <summary>Distinct lead owners.</summary>
    public required int Owners { get; init; }

    /// <summary>Two owners only.</summary>
    public required bool IsPair { get; init; }

    public required DateOnly FirstTradedOn { get; init; }

    public required DateOnly LastTradedOn { get; init; }

    public required int Trades { get; init; }

    /// <summary>Dollars; suspect prices are left out.</summary>
    public required decimal Value { get; init; }

    /// <summary>A purchase of $10 million or more is among the trades.</summary>
    public required bool HasWhale { get; init; }

    /// <summary>Two of the owners or more bought in an offering or a private placement, by the rule for whale buys.</summary>
    public required bool IsOffering { get; init; }

    /// <summary>The owners, the one with the most dollars first.</summary>
    public required IReadOnlyList<ClusterMember> Members { get; init; }
}
