using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.DataSets;

/// <summary>Reads the rows of <see cref="TableNames.Footnotes"/>.</summary>
internal sealed class NoteRows(TableHeader header, CellReader cells)
{
    private readonly int _id = header.Required("FOOTNOTE_ID");
    private readonly int _text = header.Required("FOOTNOTE_TXT");

    public Footnote Read(TableRow row, int line) => new(cells.Text(row[_id]) ?? "", cells.Text(row[_text]) ?? "");
}
