namespace InsiderSignal.Core.Trades;

/// <summary>
/// Keeps the verdict "$1,000 or more, and alone" right while rows come and go. A row that has found company keeps it until a
/// row is taken away, so that in between only new rows and rows without company are looked at.
/// </summary>
internal sealed class HighPriceCheck
{
    // Company for a row of $1,000 costs at least half as much.
    private const decimal LowestCompany = PriceCheck.HighPrice / PriceCheck.NearFactor;

    private readonly List<StandingRow> _byPrice = [];
    private readonly HashSet<StandingRow> _unsettled = [];
    private bool _hasLost;

    public void Add(StandingRow row)
    {
        var price = row.Row.Price!.Value;
        if (price < LowestCompany)
            return;
        _byPrice.Insert(FirstFrom(price), row);
        if (price >= PriceCheck.HighPrice)
            _unsettled.Add(row);
    }

    public void Remove(StandingRow row)
    {
        var price = row.Row.Price!.Value;
        if (price < LowestCompany)
            return;
        _byPrice.Remove(row);
        _unsettled.Remove(row);
        _hasLost = true;
    }

    /// <summary>Weighs again what the changes since the last call may have touched; tells of each row whose verdict changed.</summary>
    public void Recheck(Action<StandingRow> changed)
    {
        if (_hasLost)
        {
            for (var i = FirstFrom(PriceCheck.HighPrice); i < _byPrice.Count; i++)
                _unsettled.Add(_byPrice[i]);
            _hasLost = false;
        }

        foreach (var row in _unsettled)
        {
            var isLone = !HasCompany(row.Row);
            if (isLone == row.IsLoneHighPrice)
                continue;
            row.IsLoneHighPrice = isLone;
            changed(row);
        }

        _unsettled.RemoveWhere(row => !row.IsLoneHighPrice);
    }

    private bool HasCompany(TradeRow row)
    {
        var price = row.Price!.Value;
        for (var i = FirstFrom(price / PriceCheck.NearFactor); i < _byPrice.Count; i++)
        {
            var other = _byPrice[i].Row;
            if (!PriceCheck.IsNear(price, other.Price!.Value))
                return false;
            if (other.Accession != row.Accession)
                return true;
        }

        return false;
    }

    private int FirstFrom(decimal price)
    {
        int low = 0, high = _byPrice.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_byPrice[middle].Row.Price < price)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
