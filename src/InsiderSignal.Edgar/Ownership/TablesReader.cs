using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Ownership;

/// <summary>Gathers the rows of both tables, numbered within their table and kind in document order.</summary>
internal sealed class TablesReader(OwnershipNames names, RowReader rows)
{
    private readonly List<TransactionRow> _transactions = [];
    private readonly List<TransactionRow> _derivativeTransactions = [];
    private readonly List<HoldingRow> _holdings = [];
    private readonly List<HoldingRow> _derivativeHoldings = [];

    public TransactionRow[] Transactions => [.. _transactions, .. _derivativeTransactions];

    public HoldingRow[] Holdings => [.. _holdings, .. _derivativeHoldings];

    public void Clear()
    {
        _transactions.Clear();
        _derivativeTransactions.Clear();
        _holdings.Clear();
        _derivativeHoldings.Clear();
    }

    /// <summary>Reads the element under the cursor if it is a row.</summary>
    public bool TryRead(string name)
    {
        if (ReferenceEquals(name, names.NonDerivativeTransaction))
            Add(OwnershipTable.NonDerivative, isTransaction: true);
        else if (ReferenceEquals(name, names.DerivativeTransaction))
            Add(OwnershipTable.Derivative, isTransaction: true);
        else if (ReferenceEquals(name, names.NonDerivativeHolding))
            Add(OwnershipTable.NonDerivative, isTransaction: false);
        else if (ReferenceEquals(name, names.DerivativeHolding))
            Add(OwnershipTable.Derivative, isTransaction: false);
        else if (ReferenceEquals(name, names.NonDerivativeSecurity))
            Add(OwnershipTable.NonDerivative, isTransaction: null);
        else if (ReferenceEquals(name, names.DerivativeSecurity))
            Add(OwnershipTable.Derivative, isTransaction: null);
        else
            return false;
        return true;
    }

    // The first schema has one element for transactions and holdings: what is in it tells which.
    private void Add(OwnershipTable table, bool? isTransaction)
    {
        rows.Read();
        if (isTransaction ?? rows.Row.SaysTransaction)
        {
            var list = table == OwnershipTable.NonDerivative ? _transactions : _derivativeTransactions;
            list.Add(rows.Row.ToTransaction(table, list.Count + 1));
        }
        else
        {
            var list = table == OwnershipTable.NonDerivative ? _holdings : _derivativeHoldings;
            list.Add(rows.Row.ToHolding(table, list.Count + 1));
        }
    }
}
