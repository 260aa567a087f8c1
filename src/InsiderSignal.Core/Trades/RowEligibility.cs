using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Trades;

/// <summary>Judges whether a transaction can count as a market decision, from its own filing alone.</summary>
public static class RowEligibility
{
    /// <summary>A trade date further back than this before the filed date is a mistake of typing.</summary>
    public const int MostYearsBack = 10;

    /// <summary>The first reason that applies why a row cannot count, or that it can.</summary>
    /// <param name="form">The filing's form. Form 3 has no transactions that count.</param>
    /// <param name="row">The row as filed.</param>
    /// <param name="filedOn">The filing's filed date.</param>
    public static RowVerdict Judge(OwnershipForm form, TransactionRow row, DateOnly filedOn)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (form is OwnershipForm.Form3 or OwnershipForm.Form3Amendment || SideOf(row) is not { } side)
            return RowVerdict.NotAMarketTrade;
        if (row.Table != OwnershipTable.NonDerivative)
            return RowVerdict.Derivative;
        // A row that leaves open whether it acquired or disposed does not agree with its code either.
        if (!Is(row.AcquiredOrDisposed.Text, side == TradeSide.Buy ? "A" : "D"))
            return RowVerdict.Contradiction;
        // A box that is absent, as on the oldest forms, does not say that there is a swap.
        if (row.EquitySwapInvolved == true)
            return RowVerdict.EquitySwap;
        if (row.TransactionDate.Value is not { } traded)
            return RowVerdict.UnreadableDate;
        return IsPlausible(traded, filedOn) ? RowVerdict.Eligible : RowVerdict.ImplausibleDate;
    }

    /// <summary>The side that a row's code states: P is a buy, S a sale; null for every other code.</summary>
    public static TradeSide? SideOf(TransactionRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return SideOf(row.Code.Text);
    }

    /// <summary>The side that a code states: P is a buy, S a sale; null for every other code.</summary>
    public static TradeSide? SideOf(string? code) => Is(code, "P") ? TradeSide.Buy : Is(code, "S") ? TradeSide.Sale : null;

    // The ten years are counted from the trade date; where they would pass the end of the calendar, no filed date lies after them.
    private static bool IsPlausible(DateOnly traded, DateOnly filedOn) =>
        traded <= filedOn
        && (traded.Year > DateOnly.MaxValue.Year - MostYearsBack || traded.AddYears(MostYearsBack) >= filedOn);

    private static bool Is(string? text, string letter) =>
        text.AsSpan().Trim().Equals(letter, StringComparison.OrdinalIgnoreCase);
}
