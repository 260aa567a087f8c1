namespace InsiderSignal.Core.Ratios;

/// <summary><see cref="TradeOrder"/> between rows of columns; places in the tables of CIKs must already be in order of number.</summary>
internal sealed class RowOrder(int[] filedDays, TradeColumns columns) : IComparer<int>
{
    public int Compare(int x, int y)
    {
        var order = filedDays[x].CompareTo(filedDays[y]);
        if (order == 0)
            order = columns.Issuers[x].CompareTo(columns.Issuers[y]);
        if (order == 0)
            order = columns.Owners[x].CompareTo(columns.Owners[y]);
        if (order == 0)
            order = columns.TradedDays[x].CompareTo(columns.TradedDays[y]);
        if (order == 0)
            order = columns.Tags[x].CompareTo(columns.Tags[y]);
        if (order == 0)
            order = columns.KnownFrom[x].CompareTo(columns.KnownFrom[y]);
        if (order == 0)
            order = columns.KnownUntil[x].CompareTo(columns.KnownUntil[y]);
        if (order == 0)
            order = columns.Rows[x].CompareTo(columns.Rows[y]);
        if (order == 0)
            order = columns.ValuesE4[x].CompareTo(columns.ValuesE4[y]);
        if (order == 0)
            order = columns.Accessions[x].CompareTo(columns.Accessions[y]);
        if (order == 0)
            order = columns.Lines[x].CompareTo(columns.Lines[y]);
        return order == 0 ? columns.HoldingSharesE3[x].CompareTo(columns.HoldingSharesE3[y]) : order;
    }
}
