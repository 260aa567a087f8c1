namespace InsiderSignal.Web.Filings;

/// <summary>A transaction or a holding, every value as filed; null where the filing does not say.</summary>
public sealed record FilingRow
{
    /// <summary>1 or 2.</summary>
    public required int Table { get; init; }

    /// <summary>From 1 within its kind and table.</summary>
    public required int Line { get; init; }

    public required bool IsHolding { get; init; }

    public string? Title { get; init; }

    public DateOnly? Date { get; init; }

    public DateOnly? Deemed { get; init; }

    public string? Code { get; init; }

    /// <summary>What the code means at the SEC; null for a code that is none.</summary>
    public string? CodeName { get; init; }

    public bool? EquitySwap { get; init; }

    public string? Timeliness { get; init; }

    public decimal? Shares { get; init; }

    public decimal? Total { get; init; }

    public decimal? Price { get; init; }

    /// <summary>"A" acquired, "D" disposed.</summary>
    public string? Acquired { get; init; }

    public decimal? SharesAfter { get; init; }

    public decimal? ValueAfter { get; init; }

    /// <summary>"D" direct, "I" indirect.</summary>
    public string? Ownership { get; init; }

    public string? Nature { get; init; }

    public decimal? ExercisePrice { get; init; }

    public DateOnly? Exercisable { get; init; }

    public DateOnly? Expires { get; init; }

    public string? Underlying { get; init; }

    public decimal? UnderlyingShares { get; init; }

    public decimal? UnderlyingValue { get; init; }

    /// <summary>What was typed, by the name of the value, where the value does not say exactly that.</summary>
    public required IReadOnlyDictionary<string, string> AsTyped { get; init; }

    /// <summary>The footnotes that values refer to, by the name of the value.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Footnotes { get; init; }

    /// <summary>As understood; null for a holding.</summary>
    public RowReading? Understood { get; init; }
}
