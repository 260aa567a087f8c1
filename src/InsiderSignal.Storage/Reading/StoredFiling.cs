using InsiderSignal.Storage.Model;

namespace InsiderSignal.Storage.Reading;

/// <summary>A filing with all that is stored of it and all that other filings say of its trades.</summary>
public sealed record StoredFiling
{
    public required FilingRecord Filing { get; init; }

    /// <summary>The issuer's newest labels; null while its events have not been derived.</summary>
    public IssuerRecord? Issuer { get; init; }

    /// <summary>The owners in the order filed.</summary>
    public required IReadOnlyList<FilingOwnerRecord> Owners { get; init; }

    /// <summary>The transactions of both tables in order.</summary>
    public required IReadOnlyList<TransactionRecord> Transactions { get; init; }

    /// <summary>The holdings of both tables in order.</summary>
    public required IReadOnlyList<HoldingRecord> Holdings { get; init; }

    /// <summary>The footnotes in order.</summary>
    public required IReadOnlyList<FootnoteRecord> Footnotes { get; init; }

    /// <summary>What became of every row of the trade events that this filing's rows are of, rows of other filings among them.</summary>
    public required IReadOnlyList<EventRow> EventRows { get; init; }

    /// <summary>Those events as they stand, what they are copies of, and what are copies of them.</summary>
    public required IReadOnlyList<FiledEvent> Events { get; init; }

    /// <summary>Events of other owners that count too and may report the same block in other rows: of the same day and side, with as many shares for as many dollars.</summary>
    public required IReadOnlyList<FiledEvent> AlikeEvents { get; init; }

    /// <summary>Filings of the same lead owner that amend this one, or that it amends, by the date of the original.</summary>
    public required IReadOnlyList<AmendedFiling> Amendments { get; init; }
}
