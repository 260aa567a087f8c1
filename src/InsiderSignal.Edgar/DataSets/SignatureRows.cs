using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.DataSets;

/// <summary>Reads the rows of <see cref="TableNames.Signatures"/>.</summary>
internal sealed class SignatureRows(TableHeader header, CellReader cells)
{
    private readonly int _name = header.Required("OWNERSIGNATURENAME");
    private readonly int _date = header.Required("OWNERSIGNATUREDATE");

    public OwnerSignature Read(TableRow row, int line) => new(cells.Text(row[_name]), cells.Date(row[_date]));
}
