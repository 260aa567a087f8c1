using InsiderSignal.Core.Filings;

namespace InsiderSignal.Storage.Reading;

/// <summary>What one row of a filing states as held after it.</summary>
public sealed record HoldingStatement
{
    public required AccessionNumber Accession { get; init; }

    public required int Line { get; init; }

    public required DateOnly FiledOn { get; init; }

    /// <summary>The trade date; of a row without a trade, the period of the report, else the filed date.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The filing's lead owner.</summary>
    public required Cik Owner { get; init; }

    /// <summary>The security as filed; null when absent.</summary>
    public string? Security { get; init; }

    /// <summary>Shares held after the row.</summary>
    public required decimal Shares { get; init; }

    public required bool IsIndirect { get; init; }

    /// <summary>How it is held, as in "By Trust"; null when held directly or not stated.</summary>
    public string? Nature { get; init; }
}
