using InsiderSignal.Core.Filings;

namespace InsiderSignal.Web.Insiders;

/// <summary>A company that an insider files about.</summary>
public sealed record InsiderIssuer
{
    public required Cik Cik { get; init; }

    public required string Name { get; init; }

    /// <summary>Null where it has none.</summary>
    public string? Ticker { get; init; }

    /// <summary>What the newest filing says they are to it, as in "Director".</summary>
    public required string Relation { get; init; }

    /// <summary>Filings about it, alone or with others.</summary>
    public required int Filings { get; init; }

    /// <summary>Filed date of the newest.</summary>
    public required DateOnly LastFiledOn { get; init; }

    /// <summary>Purchases under their name, trade events.</summary>
    public required int Buys { get; init; }

    /// <summary>Sales under their name, trade events.</summary>
    public required int Sells { get; init; }

    /// <summary>Dollars bought.</summary>
    public required decimal Bought { get; init; }

    /// <summary>Dollars sold.</summary>
    public required decimal Sold { get; init; }
}
