using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Web.Filings;

/// <summary>A reporting owner: boxes and title as filed, roles as understood.</summary>
public sealed record FilingOwner
{
    public required Cik Cik { get; init; }

    public required string Name { get; init; }

    public bool? IsDirector { get; init; }

    public bool? IsOfficer { get; init; }

    public bool? IsTenPercentOwner { get; init; }

    public bool? IsOther { get; init; }

    public string? OfficerTitle { get; init; }

    public string? OtherText { get; init; }

    /// <summary>As understood, the leading one first.</summary>
    public required IReadOnlyList<Roles> Roles { get; init; }

    /// <summary>The words that decided the roles, one sentence each.</summary>
    public required IReadOnlyList<string> Decided { get; init; }
}
