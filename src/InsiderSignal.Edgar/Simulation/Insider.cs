namespace InsiderSignal.Edgar.Simulation;

/// <summary>Someone who must report trades in one issuer.</summary>
internal sealed class Insider
{
    /// <summary>Place in the list of all insiders, by which the state of a run is kept.</summary>
    public required int Index { get; init; }

    public required SimulatedIssuer Issuer { get; init; }

    public required Position Position { get; init; }

    public required Filer Filer { get; init; }

    /// <summary>When the insider became one: nothing is reported before, and a Form 3 then.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The house of a fund; null for everyone else.</summary>
    public FundHouse? House { get; init; }

    /// <summary>Whether a trade is the insider's own decision, bound to the issuer's trading windows.</summary>
    public bool IsPerson => Position != Position.Holder;
}
