namespace InsiderSignal.Core.Filings;

/// <summary>The address of a reporting owner as filed; every part is null when absent.</summary>
public sealed record OwnerAddress
{
    /// <summary>Whether the address lies outside the United States.</summary>
    public bool? IsNonUnitedStates { get; init; }

    /// <summary>First street line.</summary>
    public string? Street1 { get; init; }

    /// <summary>Second street line.</summary>
    public string? Street2 { get; init; }

    /// <summary>City.</summary>
    public string? City { get; init; }

    /// <summary>Two-letter state or EDGAR country code.</summary>
    public string? State { get; init; }

    /// <summary>State or territory outside the United States, as typed.</summary>
    public string? NonUnitedStatesTerritory { get; init; }

    /// <summary>Country.</summary>
    public string? Country { get; init; }

    /// <summary>Postal code.</summary>
    public string? ZipCode { get; init; }

    /// <summary>The state's or country's name.</summary>
    public string? StateDescription { get; init; }

    /// <summary>Whether EDGAR judged the address deliverable.</summary>
    public bool? IsGood { get; init; }
}
