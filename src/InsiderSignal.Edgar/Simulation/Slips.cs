using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>What filers get wrong, here and there: each slip happens on the first suitable form from its day on.</summary>
internal sealed class Slips
{
    private readonly List<(DateOnly From, Func<TransactionRow, TransactionRow> Slip)> _waiting =
    [
        (new(2022, 11, 8), TotalAsPrice),
        (new(2023, 4, 18), SideMistyped),
        (new(2023, 8, 15), TotalAsPrice),
        (new(2024, 1, 9), YearMistyped),
        (new(2024, 5, 14), Swap),
        (new(2024, 11, 12), TotalAsPrice),
        (new(2025, 3, 4), YearMistyped),
        (new(2025, 5, 20), TotalAsPrice),
    ];

    /// <summary>Lets the next slip happen, if it is time and the form has a single market trade above a few thousand dollars.</summary>
    /// <returns>Whether it did.</returns>
    public bool Happen(FilingDraft draft)
    {
        if (_waiting.Count == 0 || draft.FiledOn < _waiting[0].From || draft.TableOne is not [{ Code.Text: "S" or "P" } row]
            || row.Shares.Value * row.PricePerShare.Value is not > 5_000)
            return false;
        draft.TableOne[0] = _waiting[0].Slip(row);
        _waiting.RemoveAt(0);
        return true;
    }

    private static TransactionRow TotalAsPrice(TransactionRow row) => row with
    {
        PricePerShare = Filed.Number(Math.Round((row.Shares.Value * row.PricePerShare.Value) ?? 0, 2), row.PricePerShare.Footnotes.Ids),
    };

    private static TransactionRow SideMistyped(TransactionRow row) => row with
    {
        AcquiredOrDisposed = Filed.Text(row.AcquiredOrDisposed.Text == "A" ? "D" : "A"),
    };

    private static TransactionRow YearMistyped(TransactionRow row) => row with
    {
        TransactionDate = Filed.Date(row.TransactionDate.Value?.AddYears(1)),
    };

    private static TransactionRow Swap(TransactionRow row) => row with { EquitySwapInvolved = true };
}
