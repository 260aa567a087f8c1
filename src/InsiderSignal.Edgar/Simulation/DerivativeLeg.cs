using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>A line of Table II in the making. Notes are identifiers of footnotes.</summary>
internal sealed record DerivativeLeg
{
    public required string Title { get; init; }

    public required string Code { get; init; }

    public required bool Acquired { get; init; }

    public required DateOnly Date { get; init; }

    public required decimal Number { get; init; }

    public required decimal After { get; init; }

    public required string UnderlyingTitle { get; init; }

    /// <summary>Dollars; null when a footnote alone speaks of it.</summary>
    public decimal? Strike { get; init; }

    public decimal Price { get; init; }

    public DateOnly? Exercisable { get; init; }

    public DateOnly? Expires { get; init; }

    public string? StrikeNote { get; init; }

    public string? ExercisableNote { get; init; }

    public string? ExpiresNote { get; init; }

    public TransactionRow ToRow(int line) => new()
    {
        Table = OwnershipTable.Derivative,
        Line = line,
        SecurityTitle = Filed.Text(Title),
        ConversionOrExercisePrice = Filed.Number(Strike, StrikeNote),
        TransactionDate = Filed.Date(Date),
        FormType = "4",
        Code = Filed.Text(Code),
        EquitySwapInvolved = false,
        Shares = Filed.Number(Number),
        PricePerShare = Filed.Number(Price),
        AcquiredOrDisposed = Filed.Text(Acquired ? "A" : "D"),
        ExerciseDate = Filed.Date(Exercisable, ExercisableNote),
        ExpirationDate = Filed.Date(Expires, ExpiresNote),
        UnderlyingTitle = Filed.Text(UnderlyingTitle),
        UnderlyingShares = Filed.Number(Number),
        SharesOwnedFollowing = Filed.Number(After),
        DirectOrIndirect = Filed.Text("D"),
    };
}
