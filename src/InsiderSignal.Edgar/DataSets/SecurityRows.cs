using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Ownership;

namespace InsiderSignal.Edgar.DataSets;

/// <summary>Reads the rows of the four tables of transactions and holdings.</summary>
internal sealed class SecurityRows
{
    private readonly CellReader _cells;
    private readonly OwnershipTable _table;
    private readonly ValueColumn _title;
    private readonly ValueColumn _sharesFollowing;
    private readonly ValueColumn _valueFollowing;
    private readonly ValueColumn _directOrIndirect;
    private readonly ValueColumn _nature;
    private readonly ValueColumn _formType;
    private readonly TransactionColumns? _transaction;
    private readonly DerivativeColumns? _derivative;

    public SecurityRows(TableHeader header, CellReader cells, OwnershipTable table, bool isTransaction)
    {
        _cells = cells;
        _table = table;
        _title = header.Value("SECURITY_TITLE");
        _sharesFollowing = header.Value("SHRS_OWND_FOLWNG_TRANS");
        _valueFollowing = header.Value("VALU_OWND_FOLWNG_TRANS");
        _directOrIndirect = header.Value("DIRECT_INDIRECT_OWNERSHIP");
        _nature = header.Value("NATURE_OF_OWNERSHIP");
        _formType = new ValueColumn(header.Required("TRANS_FORM_TYPE"), header.Optional("TRANS_FORM_TYPE_FN"));
        _transaction = isTransaction ? new TransactionColumns(header) : null;
        _derivative = table == OwnershipTable.Derivative ? new DerivativeColumns(header) : null;
    }

    public TransactionRow ReadTransaction(TableRow row, int line) => Read(row).ToTransaction(_table, line);

    public HoldingRow ReadHolding(TableRow row, int line) => Read(row).ToHolding(_table, line);

    private RowDraft Read(TableRow row)
    {
        var draft = new RowDraft
        {
            SecurityTitle = _cells.Text(row, _title),
            SharesOwnedFollowing = _cells.Number(row, _sharesFollowing),
            ValueOwnedFollowing = _cells.Number(row, _valueFollowing),
            DirectOrIndirect = _cells.Text(row, _directOrIndirect),
            NatureOfOwnership = _cells.Text(row, _nature),
            FormType = _cells.Text(row[_formType.Value]),
            CodingNotes = _cells.Notes(row[_formType.Notes]).Ids,
        };
        _transaction?.Read(row, _cells, ref draft);
        _derivative?.Read(row, _cells, ref draft);
        return draft;
    }
}
