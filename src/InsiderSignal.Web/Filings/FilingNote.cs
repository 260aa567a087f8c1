using InsiderSignal.Core.Filings;

namespace InsiderSignal.Web.Filings;

/// <summary>A footnote with the rows that refer to it.</summary>
/// <param name="Number">Its place in the document, from 1. Filers have been seen to use one identifier twice.</param>
/// <param name="Id">Its identifier, "F1".</param>
/// <param name="Text">Its words as filed.</param>
/// <param name="ReferredToBy">The rows that refer to it.</param>
public sealed record FilingNote(int Number, string Id, string Text, IReadOnlyList<FilingNote.Reference> ReferredToBy)
{
    /// <summary>A row that refers to a footnote.</summary>
    /// <param name="Table">1 or 2.</param>
    /// <param name="Line">Its line.</param>
    /// <param name="IsHolding">A holding; else a transaction.</param>
    public sealed record Reference(int Table, int Line, bool IsHolding);
}
