namespace InsiderSignal.Core.Filings;

/// <summary>One <c>ownershipDocument</c> of the SEC's schema, every value of it as filed.</summary>
public sealed record OwnershipDocument
{
    /// <summary>"X0101" to "X0609"; null when absent.</summary>
    public string? SchemaVersion { get; init; }

    /// <summary>The form.</summary>
    public required OwnershipForm Form { get; init; }

    /// <summary>The period of report: for Form 4 the earliest trade date.</summary>
    public FiledDate PeriodOfReport { get; init; }

    /// <summary>Amendments: when the amended form was filed.</summary>
    public FiledDate DateOfOriginalSubmission { get; init; }

    /// <summary>Form 3: no securities are owned; null when absent.</summary>
    public bool? NoSecuritiesOwned { get; init; }

    /// <summary>The owner is no longer subject to Section 16; null when absent.</summary>
    public bool? NotSubjectToSection16 { get; init; }

    /// <summary>Form 5: holdings of a Form 3 are reported; null when absent.</summary>
    public bool? Form3HoldingsReported { get; init; }

    /// <summary>Form 5: transactions of a Form 4 are reported; null when absent.</summary>
    public bool? Form4TransactionsReported { get; init; }

    /// <summary>The Rule 10b5-1 box, on forms from 1 April 2023. Null (absent) is not false.</summary>
    public bool? Aff10b5One { get; init; }

    /// <summary>The issuer.</summary>
    public required Issuer Issuer { get; init; }

    /// <summary>The owners in the order filed, at least one; the first is the lead owner.</summary>
    public required IReadOnlyList<ReportingOwner> Owners { get; init; }

    /// <summary>Transactions: Table I first, then Table II, each in document order.</summary>
    public required IReadOnlyList<TransactionRow> Transactions { get; init; }

    /// <summary>Holdings: Table I first, then Table II, each in document order.</summary>
    public required IReadOnlyList<HoldingRow> Holdings { get; init; }

    /// <summary>Footnotes in document order.</summary>
    public required IReadOnlyList<Footnote> Footnotes { get; init; }

    /// <summary>Remarks; null when absent.</summary>
    public string? Remarks { get; init; }

    /// <summary>Signatures in document order.</summary>
    public required IReadOnlyList<OwnerSignature> Signatures { get; init; }

    /// <summary>The first listed owner.</summary>
    public ReportingOwner LeadOwner => Owners[0];
}
