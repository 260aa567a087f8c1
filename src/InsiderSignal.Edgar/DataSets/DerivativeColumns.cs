using InsiderSignal.Edgar.Ownership;

namespace InsiderSignal.Edgar.DataSets;

/// <summary>What the rows of Table II have and those of Table I do not.</summary>
internal sealed class DerivativeColumns(TableHeader header)
{
    private readonly ValueColumn _exercisePrice = header.Value("CONV_EXERCISE_PRICE");
    private readonly ValueColumn _exerciseDate = header.Value("EXERCISE_DATE", "EXCERCISE_DATE");
    private readonly ValueColumn _expirationDate = header.Value("EXPIRATION_DATE");
    private readonly ValueColumn _underlyingTitle = header.Value("UNDLYNG_SEC_TITLE");
    private readonly ValueColumn _underlyingShares = header.Value("UNDLYNG_SEC_SHARES");
    private readonly ValueColumn _underlyingValue = header.Value("UNDLYNG_SEC_VALUE");

    // Of transactions alone.
    private readonly ValueColumn _totalValue = new(header.Optional("TRANS_TOTAL_VALUE"), header.Optional("TRANS_TOTAL_VALUE_FN"));

    public void Read(TableRow row, CellReader cells, ref RowDraft draft)
    {
        draft.ConversionOrExercisePrice = cells.Number(row, _exercisePrice);
        draft.ExerciseDate = cells.Date(row, _exerciseDate);
        draft.ExpirationDate = cells.Date(row, _expirationDate);
        draft.UnderlyingTitle = cells.Text(row, _underlyingTitle);
        draft.UnderlyingShares = cells.Number(row, _underlyingShares);
        draft.UnderlyingValue = cells.Number(row, _underlyingValue);
        draft.TotalValue = cells.Number(row, _totalValue);
    }
}
