using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>A company's register data and its temper on the market.</summary>
internal sealed record IssuerTraits
{
    public required string SecurityTitle { get; init; }

    public required OwnerAddress Address { get; init; }

    public required string Phone { get; init; }

    public required string StateOfIncorporation { get; init; }

    public required string FileNumber { get; init; }

    public required string IrsNumber { get; init; }

    /// <summary>How much is filed about it, beside the others.</summary>
    public required double Activity { get; init; }

    /// <summary>Dollars per share at the start.</summary>
    public required double FirstPrice { get; init; }

    /// <summary>The spread of one day's change in price, as a share of the price.</summary>
    public required double Volatility { get; init; }

    /// <summary>Days from the end of a quarter to its results.</summary>
    public required int ResultsAfterDays { get; init; }

    /// <summary>Days before the end of a quarter from which its insiders may not trade on their own decision.</summary>
    public required int BlackoutDays { get; init; }

    /// <summary>The first day on which anything is filed about it.</summary>
    public DateOnly ListedSince { get; init; }
}
