namespace InsiderSignal.Web.Filings;

/// <summary>Where the marks of a page lead. With a base element a bare fragment would lead to the first page, so each names its page.</summary>
public sealed class NoteMarks(string path, IReadOnlyList<FilingNote> notes)
{
    /// <summary>The address of a footnote; null for a mark that no footnote has.</summary>
    public string? Note(string id) =>
        notes.FirstOrDefault(note => note.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) is { } found ? $"{path}#note-{found.Number}" : null;

    /// <summary>The address of a row.</summary>
    public string Row(FilingNote.Reference row) => $"{path}#{RowId(row.Table, row.Line, row.IsHolding)}";

    /// <summary>The address of a trade's lines, by its place on the page.</summary>
    public string Trade(int number) => $"{path}#trade-{number}";

    /// <summary>What a row is called within its page.</summary>
    public static string RowId(int table, int line, bool isHolding) => $"{(isHolding ? "holding" : "row")}-{table}-{line}";
}
