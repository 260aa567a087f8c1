using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>A line of Table I in the making. Notes are identifiers of footnotes.</summary>
internal sealed record Leg
{
    public required string Code { get; init; }

    public required bool Acquired { get; init; }

    public required DateOnly Date { get; init; }

    public required decimal Shares { get; init; }

    /// <summary>Null when a footnote alone speaks of it.</summary>
    public required decimal? Price { get; init; }

    public required decimal After { get; init; }

    /// <summary>How an indirect holding comes about; null when direct.</summary>
    public string? Nature { get; init; }

    public string FormType { get; init; } = "4";

    public bool IsLate { get; init; }

    public string? CodeNote { get; init; }

    public string? SharesNote { get; init; }

    public string? PriceNote { get; init; }

    public string? NatureNote { get; init; }

    public TransactionRow ToRow(int line, string title) => new()
    {
        Table = OwnershipTable.NonDerivative,
        Line = line,
        SecurityTitle = Filed.Text(title),
        TransactionDate = Filed.Date(Date),
        FormType = FormType,
        Code = Filed.Text(Code, CodeNote),
        EquitySwapInvolved = false,
        Timeliness = IsLate ? Filed.Text("L") : default,
        Shares = Filed.Number(Shares, SharesNote),
        PricePerShare = Filed.Number(Price, PriceNote),
        AcquiredOrDisposed = Filed.Text(Acquired ? "A" : "D"),
        SharesOwnedFollowing = Filed.Number(After),
        DirectOrIndirect = Filed.Text(Nature is null ? "D" : "I"),
        NatureOfOwnership = Nature is null ? default : Filed.Text(Nature, NatureNote),
    };
}
