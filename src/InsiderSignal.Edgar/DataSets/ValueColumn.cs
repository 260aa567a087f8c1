namespace InsiderSignal.Edgar.DataSets;

/// <summary>Where a value and its footnotes stand in a row.</summary>
/// <param name="Value">The column of the value; -1 when the table has none.</param>
/// <param name="Notes">The column of the footnotes it refers to; -1 when the table has none.</param>
internal readonly record struct ValueColumn(int Value, int Notes)
{
    /// <summary>A value that the table does not have.</summary>
    public static readonly ValueColumn None = new(-1, -1);
}
