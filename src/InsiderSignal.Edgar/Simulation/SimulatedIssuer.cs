using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>A company of the simulated market. But for one, no such company exists.</summary>
public sealed record SimulatedIssuer
{
    internal SimulatedIssuer(IssuerTraits traits) => Traits = traits;

    /// <summary>Its key, in a range that EDGAR has not reached.</summary>
    public required Cik Cik { get; init; }

    /// <summary>Its name as filed.</summary>
    public required string Name { get; init; }

    /// <summary>Its ticker; none is that of a listed company but AKTS.</summary>
    public required string TradingSymbol { get; init; }

    /// <summary>The sector that its SIC code belongs to.</summary>
    public required Sector Sector { get; init; }

    /// <summary>Its SIC code.</summary>
    public required int Sic { get; init; }

    /// <summary>The title of its SIC code, in capitals.</summary>
    public required string SicTitle { get; init; }

    /// <summary>What the simulation alone needs to know of it.</summary>
    internal IssuerTraits Traits { get; init; }
}
