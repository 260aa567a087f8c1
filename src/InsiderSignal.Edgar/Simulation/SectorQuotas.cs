namespace InsiderSignal.Edgar.Simulation;

/// <summary>
/// Shares out whole numbers of trades among sectors: the market's total keeps close to what is expected of it, and so does
/// each sector's.
/// </summary>
internal sealed class SectorQuotas(int sectors)
{
    private const double Looseness = 0.8;

    private readonly Quota _market = new();
    private readonly double[] _owed = new double[sectors];

    /// <summary>How many are due now in each sector.</summary>
    public int[] Draw(IReadOnlyList<double> expected, Chance chance)
    {
        for (var sector = 0; sector < _owed.Length; sector++)
            _owed[sector] += expected[sector];
        var due = new int[_owed.Length];
        for (var left = _market.Draw(expected.Sum(), chance); left > 0; left--)
        {
            var next = MostOwed(chance);
            _owed[next]--;
            due[next]++;
        }

        return due;
    }

    /// <summary>Counts what came about in a sector without being drawn; below zero, what was drawn and did not come about.</summary>
    public void Spend(int sector, int number)
    {
        _owed[sector] -= number;
        _market.Spend(number);
    }

    private int MostOwed(Chance chance)
    {
        var (most, found) = (double.MinValue, 0);
        for (var sector = 0; sector < _owed.Length; sector++)
        {
            var owed = _owed[sector] + (Looseness * chance.Unit());
            if (owed > most)
                (most, found) = (owed, sector);
        }

        return found;
    }
}
