namespace InsiderSignal.Edgar.Simulation;

/// <summary>
/// Turns expected numbers into whole ones that never stray far from their sum, so that the market's mood, and not luck,
/// decides its ratios.
/// </summary>
internal sealed class Quota
{
    private double _owed;

    /// <summary>How many are due now.</summary>
    public int Draw(double expected, Chance chance)
    {
        _owed += expected;
        var due = Math.Max(0, (int)Math.Floor(_owed + chance.Unit()));
        _owed -= due;
        return due;
    }

    /// <summary>Counts what came about without being drawn; below zero, what was drawn and did not come about.</summary>
    public void Spend(int number) => _owed -= number;
}
