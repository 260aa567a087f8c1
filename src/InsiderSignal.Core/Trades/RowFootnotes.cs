using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Trades;

/// <summary>Tells which footnotes a row refers to, in whichever of its fields.</summary>
internal static class RowFootnotes
{
    public static bool Refers(TransactionRow row, string id) =>
        row.Code.Footnotes.Contains(id)
        || row.Shares.Footnotes.Contains(id)
        || row.PricePerShare.Footnotes.Contains(id)
        || row.TransactionDate.Footnotes.Contains(id)
        || row.DeemedExecutionDate.Footnotes.Contains(id)
        || row.SecurityTitle.Footnotes.Contains(id)
        || row.AcquiredOrDisposed.Footnotes.Contains(id)
        || row.Timeliness.Footnotes.Contains(id)
        || row.SharesOwnedFollowing.Footnotes.Contains(id)
        || row.ValueOwnedFollowing.Footnotes.Contains(id)
        || row.DirectOrIndirect.Footnotes.Contains(id)
        || row.NatureOfOwnership.Footnotes.Contains(id)
        || row.TotalValue.Footnotes.Contains(id)
        || row.ConversionOrExercisePrice.Footnotes.Contains(id)
        || row.ExerciseDate.Footnotes.Contains(id)
        || row.ExpirationDate.Footnotes.Contains(id)
        || row.UnderlyingTitle.Footnotes.Contains(id)
        || row.UnderlyingShares.Footnotes.Contains(id)
        || row.UnderlyingValue.Footnotes.Contains(id);
}
