using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Ownership;

/// <summary>A row while it is read: its values come in any order, and only its end tells what it is.</summary>
internal struct RowDraft
{
    public FiledText SecurityTitle;
    public FiledNumber ConversionOrExercisePrice;
    public FiledDate TransactionDate;
    public FiledDate DeemedExecutionDate;
    public string? FormType;
    public string? Code;
    public bool? EquitySwapInvolved;
    public string? CodingNotes;
    public FiledText Timeliness;
    public FiledNumber Shares;
    public FiledNumber TotalValue;
    public FiledNumber PricePerShare;
    public FiledText AcquiredOrDisposed;
    public FiledDate ExerciseDate;
    public FiledDate ExpirationDate;
    public FiledText UnderlyingTitle;
    public FiledNumber UnderlyingShares;
    public FiledNumber UnderlyingValue;
    public FiledNumber SharesOwnedFollowing;
    public FiledNumber ValueOwnedFollowing;
    public FiledText DirectOrIndirect;
    public FiledText NatureOfOwnership;
    public bool SaysTransaction;

    public readonly TransactionRow ToTransaction(OwnershipTable table, int line) => new()
    {
        Table = table,
        Line = line,
        SecurityTitle = SecurityTitle,
        ConversionOrExercisePrice = ConversionOrExercisePrice,
        TransactionDate = TransactionDate,
        DeemedExecutionDate = DeemedExecutionDate,
        FormType = FormType,
        Code = new FiledText(Code, new FootnoteReferences(CodingNotes)),
        EquitySwapInvolved = EquitySwapInvolved,
        Timeliness = Timeliness,
        Shares = Shares,
        TotalValue = TotalValue,
        PricePerShare = PricePerShare,
        AcquiredOrDisposed = AcquiredOrDisposed,
        ExerciseDate = ExerciseDate,
        ExpirationDate = ExpirationDate,
        UnderlyingTitle = UnderlyingTitle,
        UnderlyingShares = UnderlyingShares,
        UnderlyingValue = UnderlyingValue,
        SharesOwnedFollowing = SharesOwnedFollowing,
        ValueOwnedFollowing = ValueOwnedFollowing,
        DirectOrIndirect = DirectOrIndirect,
        NatureOfOwnership = NatureOfOwnership,
    };

    public readonly HoldingRow ToHolding(OwnershipTable table, int line) => new()
    {
        Table = table,
        Line = line,
        SecurityTitle = SecurityTitle,
        ConversionOrExercisePrice = ConversionOrExercisePrice,
        Coding = new FiledText(FormType, new FootnoteReferences(CodingNotes)),
        ExerciseDate = ExerciseDate,
        ExpirationDate = ExpirationDate,
        UnderlyingTitle = UnderlyingTitle,
        UnderlyingShares = UnderlyingShares,
        UnderlyingValue = UnderlyingValue,
        SharesOwnedFollowing = SharesOwnedFollowing,
        ValueOwnedFollowing = ValueOwnedFollowing,
        DirectOrIndirect = DirectOrIndirect,
        NatureOfOwnership = NatureOfOwnership,
    };
}
