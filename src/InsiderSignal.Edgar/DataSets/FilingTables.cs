using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.DataSets;

/// <summary>All tables of a data set, and what each has for one filing.</summary>
internal sealed class FilingTables
{
    private readonly DataSetTable _owners;
    private readonly DataSetTable _transactions;
    private readonly DataSetTable _derivativeTransactions;
    private readonly DataSetTable _holdings;
    private readonly DataSetTable _derivativeHoldings;
    private readonly DataSetTable _footnotes;
    private readonly DataSetTable _signatures;
    private readonly DataSetTable[] _all;

    private readonly OwnerRows _ownerRows;
    private readonly SecurityRows _transactionRows;
    private readonly SecurityRows _derivativeTransactionRows;
    private readonly SecurityRows _holdingRows;
    private readonly SecurityRows _derivativeHoldingRows;
    private readonly NoteRows _noteRows;
    private readonly SignatureRows _signatureRows;

    /// <summary>Reads all headers.</summary>
    /// <exception cref="DataSetException">A required table or column is missing.</exception>
    public FilingTables(DataSetZip zip, CellReader cells)
    {
        zip.CheckTables();
        Submissions = DataSetTable.Open(zip, TableNames.Submissions);
        _owners = DataSetTable.Open(zip, TableNames.Owners);
        _transactions = DataSetTable.Open(zip, TableNames.Transactions, "NONDERIV_TRANS_SK");
        _derivativeTransactions = DataSetTable.Open(zip, TableNames.DerivativeTransactions, "DERIV_TRANS_SK");
        _holdings = DataSetTable.Open(zip, TableNames.Holdings, "NONDERIV_HOLDING_SK");
        _derivativeHoldings = DataSetTable.Open(zip, TableNames.DerivativeHoldings, "DERIV_HOLDING_SK");
        _footnotes = DataSetTable.Open(zip, TableNames.Footnotes, "FOOTNOTE_ID");
        _signatures = DataSetTable.Open(zip, TableNames.Signatures);
        _all = [Submissions, _owners, _transactions, _derivativeTransactions, _holdings, _derivativeHoldings, _footnotes, _signatures];

        Columns = new SubmissionColumns(Submissions.Header);
        _ownerRows = new OwnerRows(_owners.Header, cells);
        _transactionRows = new SecurityRows(_transactions.Header, cells, OwnershipTable.NonDerivative, isTransaction: true);
        _derivativeTransactionRows = new SecurityRows(_derivativeTransactions.Header, cells, OwnershipTable.Derivative, isTransaction: true);
        _holdingRows = new SecurityRows(_holdings.Header, cells, OwnershipTable.NonDerivative, isTransaction: false);
        _derivativeHoldingRows = new SecurityRows(_derivativeHoldings.Header, cells, OwnershipTable.Derivative, isTransaction: false);
        _noteRows = new NoteRows(_footnotes.Header, cells);
        _signatureRows = new SignatureRows(_signatures.Header, cells);
        foreach (var table in _all)
            table.Check();
    }

    public DataSetTable Submissions { get; }

    public SubmissionColumns Columns { get; }

    /// <summary>The bytes of all tables, unpacked.</summary>
    public long Length => _all.Sum(static table => table.Length);

    /// <summary>Whether the rows of a filing stand in the order in which it was filed; null before <see cref="Load"/>.</summary>
    public bool KeepsOrder { get; private set; } = true;

    /// <summary>Unpacks all tables, and finds filings that stand in one of them wrongly.</summary>
    /// <exception cref="DataSetException">A table is damaged.</exception>
    public void Load(DataSetFaults faults, Action<int> onRead)
    {
        foreach (var table in _all)
            table.Load(faults, onRead);
        Submissions.Rows.FindRepeated(faults);
        foreach (var table in _all)
            table.Rows.FindStrangers(Submissions.Rows, faults);
        KeepsOrder = _transactions.Rows.KeepsOrder;
    }

    /// <summary>The owners; null when the key of one cannot be read, which is then in <paramref name="typedCik"/>.</summary>
    public ReportingOwner[]? OwnersOf(AccessionNumber accession, out string? typedCik)
    {
        typedCik = null;
        var rows = _owners.Rows.RowsOf(accession);
        var owners = new ReportingOwner[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var row = _owners.Rows.MoveTo(rows[i]);
            if (_ownerRows.Read(row) is not { } owner)
            {
                typedCik = _ownerRows.TypedCik(row) ?? "";
                return null;
            }

            owners[i] = owner;
        }

        if (!KeepsOrder)
            Array.Sort(owners, OwnerPrecedence.Instance);
        return owners;
    }

    public TransactionRow[] TransactionsOf(AccessionNumber accession) =>
    [
        .. Read(_transactions, accession, _transactionRows.ReadTransaction),
        .. Read(_derivativeTransactions, accession, _derivativeTransactionRows.ReadTransaction),
    ];

    public HoldingRow[] HoldingsOf(AccessionNumber accession) =>
    [
        .. Read(_holdings, accession, _holdingRows.ReadHolding),
        .. Read(_derivativeHoldings, accession, _derivativeHoldingRows.ReadHolding),
    ];

    public Footnote[] FootnotesOf(AccessionNumber accession) => Read(_footnotes, accession, _noteRows.Read);

    public OwnerSignature[] SignaturesOf(AccessionNumber accession) => Read(_signatures, accession, _signatureRows.Read);

    private static T[] Read<T>(DataSetTable table, AccessionNumber accession, Func<TableRow, int, T> read)
    {
        var offsets = table.Rows.RowsOf(accession);
        if (offsets.IsEmpty)
            return [];
        var rows = new T[offsets.Length];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = read(table.Rows.MoveTo(offsets[i]), i + 1);
        return rows;
    }
}
