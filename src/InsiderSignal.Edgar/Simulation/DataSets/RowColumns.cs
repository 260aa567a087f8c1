using System.Globalization;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation.DataSets;

/// <summary>The columns of the tables of transactions and holdings. Most values have a second column for their footnotes.</summary>
internal static class RowColumns
{
    public static readonly Column<Stated<TransactionRow>>[] Transactions =
    [
        .. Head<TransactionRow>("NONDERIV_TRANS_SK"),
        .. Execution(),
        .. Text<TransactionRow>("TRANS_ACQUIRED_DISP_CD", row => row.AcquiredOrDisposed),
        .. Tail<TransactionRow>(),
    ];

    public static readonly Column<Stated<HoldingRow>>[] Holdings =
    [
        .. Head<HoldingRow>("NONDERIV_HOLDING_SK"),
        .. Text<HoldingRow>("TRANS_FORM_TYPE", row => row.Coding),
        .. Tail<HoldingRow>(),
    ];

    public static readonly Column<Stated<TransactionRow>>[] DerivativeTransactions =
    [
        .. Head<TransactionRow>("DERIV_TRANS_SK"),
        .. Number<TransactionRow>("CONV_EXERCISE_PRICE", row => row.ConversionOrExercisePrice),
        .. Execution(hasTotal: true),
        .. Text<TransactionRow>("TRANS_ACQUIRED_DISP_CD", row => row.AcquiredOrDisposed),

        // The header has the misspelling in this table alone.
        .. Date<TransactionRow>("EXCERCISE_DATE", row => row.ExerciseDate),
        .. Underlying<TransactionRow>(),
        .. Tail<TransactionRow>(),
    ];

    public static readonly Column<Stated<HoldingRow>>[] DerivativeHoldings =
    [
        .. Head<HoldingRow>("DERIV_HOLDING_SK"),
        .. Number<HoldingRow>("CONV_EXERCISE_PRICE", row => row.ConversionOrExercisePrice),
        .. Text<HoldingRow>("TRANS_FORM_TYPE", row => row.Coding),
        .. Date<HoldingRow>("EXERCISE_DATE", row => row.ExerciseDate),
        .. Underlying<HoldingRow>(),
        .. Tail<HoldingRow>(),
    ];

    private static Column<Stated<T>>[] Head<T>(string key)
        where T : OwnershipRow =>
    [
        new("ACCESSION_NUMBER", row => row.Accession),
        new(key, row => row.Key.ToString(CultureInfo.InvariantCulture)),
        .. Text<T>("SECURITY_TITLE", row => row.SecurityTitle),
    ];

    private static Column<Stated<TransactionRow>>[] Execution(bool hasTotal = false) =>
    [
        .. Date<TransactionRow>("TRANS_DATE", row => row.TransactionDate),
        .. Date<TransactionRow>("DEEMED_EXECUTION_DATE", row => row.DeemedExecutionDate),
        new("TRANS_FORM_TYPE", row => row.Part.FormType),
        new("TRANS_CODE", row => row.Part.Code.Text),
        new("EQUITY_SWAP_INVOLVED", row => Cells.Flag(row.Part.EquitySwapInvolved, row.Filing.SaysWords)),
        new("EQUITY_SWAP_TRANS_CD_FN", row => Cells.Notes(row.Part.Code.Footnotes)),
        .. Text<TransactionRow>("TRANS_TIMELINESS", row => row.Timeliness),
        .. Number<TransactionRow>("TRANS_SHARES", row => row.Shares),
        .. hasTotal ? Number<TransactionRow>("TRANS_TOTAL_VALUE", row => row.TotalValue) : [],
        .. Number<TransactionRow>("TRANS_PRICEPERSHARE", row => row.PricePerShare),
    ];

    private static Column<Stated<T>>[] Underlying<T>()
        where T : OwnershipRow =>
    [
        .. Date<T>("EXPIRATION_DATE", row => row.ExpirationDate),
        .. Text<T>("UNDLYNG_SEC_TITLE", row => row.UnderlyingTitle),
        .. Number<T>("UNDLYNG_SEC_SHARES", row => row.UnderlyingShares),
        .. Number<T>("UNDLYNG_SEC_VALUE", row => row.UnderlyingValue),
    ];

    private static Column<Stated<T>>[] Tail<T>()
        where T : OwnershipRow =>
    [
        .. Number<T>("SHRS_OWND_FOLWNG_TRANS", row => row.SharesOwnedFollowing),
        .. Number<T>("VALU_OWND_FOLWNG_TRANS", row => row.ValueOwnedFollowing),
        .. Text<T>("DIRECT_INDIRECT_OWNERSHIP", row => row.DirectOrIndirect),
        .. Text<T>("NATURE_OF_OWNERSHIP", row => row.NatureOfOwnership),
    ];

    private static Column<Stated<T>>[] Text<T>(string name, Func<T, FiledText> value) =>
        [new(name, row => value(row.Part).Text), new(name + "_FN", row => Cells.Notes(value(row.Part).Footnotes))];

    private static Column<Stated<T>>[] Number<T>(string name, Func<T, FiledNumber> value) =>
        [new(name, row => Cells.Number(value(row.Part))), new(name + "_FN", row => Cells.Notes(value(row.Part).Footnotes))];

    private static Column<Stated<T>>[] Date<T>(string name, Func<T, FiledDate> value) =>
        [new(name, row => Cells.Date(value(row.Part).Value)), new(name + "_FN", row => Cells.Notes(value(row.Part).Footnotes))];
}
