using InsiderSignal.Core.Filings;

namespace InsiderSignal.Storage.Reading;

/// <summary>A filing in the list of one of its owners, with the relation that it states.</summary>
public sealed record OwnerFiling
{
    public required AccessionNumber Accession { get; init; }

    public required OwnershipForm Form { get; init; }

    public required DateOnly FiledOn { get; init; }

    public required Cik Issuer { get; init; }

    /// <summary>The owner's place among the owners of the filing, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The owner in whose name the filing's trades are counted.</summary>
    public required Cik Lead { get; init; }

    public required bool IsDirector { get; init; }

    public required bool IsOfficer { get; init; }

    public required bool IsTenPercentOwner { get; init; }

    /// <summary>The title as filed; null when none.</summary>
    public string? OfficerTitle { get; init; }
}
