namespace InsiderSignal.Edgar.DataSets;

/// <summary>A row while a table is put in order.</summary>
/// <param name="Accession">The filing it belongs to.</param>
/// <param name="Order">Its place among the filing's rows.</param>
/// <param name="Offset">Where it begins.</param>
internal readonly record struct IndexedRow(long Accession, long Order, int Offset)
{
    public static int Compare(IndexedRow left, IndexedRow right)
    {
        var byAccession = left.Accession.CompareTo(right.Accession);
        if (byAccession != 0)
            return byAccession;
        var byOrder = left.Order.CompareTo(right.Order);
        return byOrder != 0 ? byOrder : left.Offset.CompareTo(right.Offset);
    }
}
