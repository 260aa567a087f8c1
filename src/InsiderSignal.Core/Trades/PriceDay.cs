namespace InsiderSignal.Core.Trades;

/// <summary>The priced rows of one trade date.</summary>
internal sealed class PriceDay(int day)
{
    private readonly List<StandingRow> _rows = [];

    public int Day { get; } = day;

    public IReadOnlyList<StandingRow> Rows => _rows;

    /// <summary>The lowest price; meaningless without rows.</summary>
    public decimal Lowest { get; private set; } = decimal.MaxValue;

    public decimal Highest { get; private set; } = decimal.MinValue;

    /// <summary>Whether a row of the date was last found far from its median.</summary>
    public bool HasFar { get; set; }

    public void Add(StandingRow row)
    {
        _rows.Add(row);
        Widen(row);
    }

    public void Remove(StandingRow row)
    {
        _rows.Remove(row);
        Lowest = decimal.MaxValue;
        Highest = decimal.MinValue;
        foreach (var left in _rows)
            Widen(left);
    }

    private void Widen(StandingRow row)
    {
        var price = row.Row.Price!.Value;
        Lowest = Math.Min(Lowest, price);
        Highest = Math.Max(Highest, price);
    }
}
