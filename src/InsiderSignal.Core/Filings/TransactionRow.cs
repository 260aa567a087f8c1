namespace InsiderSignal.Core.Filings;

/// <summary>One transaction of Table I or II, as filed. (Accession number, table, line) is its identity.</summary>
public sealed record TransactionRow : OwnershipRow
{
    /// <summary>The trade date.</summary>
    public FiledDate TransactionDate { get; init; }

    /// <summary>The deemed execution date, where the filer states one.</summary>
    public FiledDate DeemedExecutionDate { get; init; }

    /// <summary>The form the transaction belongs on: "4" or "5"; null when absent.</summary>
    public string? FormType { get; init; }

    /// <summary>The SEC's transaction code, one letter, with the footnotes of the coding group; null text when absent.</summary>
    public FiledText Code { get; init; }

    /// <summary>Whether an equity swap is involved; null when absent or unreadable.</summary>
    public bool? EquitySwapInvolved { get; init; }

    /// <summary>"E" for early, "L" for late; null or empty text for on time.</summary>
    public FiledText Timeliness { get; init; }

    /// <summary>Shares bought, sold, granted; for Table II the number of derivatives. Can be fractional.</summary>
    public FiledNumber Shares { get; init; }

    /// <summary>Table II: the total value in dollars, where shares do not apply.</summary>
    public FiledNumber TotalValue { get; init; }

    /// <summary>Dollars per share.</summary>
    public FiledNumber PricePerShare { get; init; }

    /// <summary>"A" for acquired, "D" for disposed.</summary>
    public FiledText AcquiredOrDisposed { get; init; }
}
