namespace InsiderSignal.Edgar.Simulation;

/// <summary>
/// A seeded source of chance. It is written out here because the sample market must be the same on every runtime version,
/// which the framework's own generator does not promise.
/// </summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = Mix(seed);

    /// <summary>A source of its own for one purpose, so that a change in one part of the market leaves the others alone.</summary>
    public Chance Fork(ulong purpose) => new(_state ^ Mix(purpose + 1));

    /// <summary>Evenly from 0 up to, not including, 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Evenly from 0 up to, not including, the bound.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>Evenly between two bounds, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    public double Between(double low, double high) => low + ((high - low) * Unit());

    public bool Happens(double probability) => Unit() < probability;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Close to a standard normal: twelve even draws added up, so that no platform's mathematics can differ.</summary>
    public double Bell()
    {
        var sum = 0;
        for (var draw = 0; draw < 3; draw++)
        {
            var bits = Next();
            sum += (int)(bits & 0xFFFF) + (int)((bits >> 16) & 0xFFFF) + (int)((bits >> 32) & 0xFFFF) + (int)(bits >> 48);
        }

        return ((sum + 6) / 65_536.0) - 6;
    }

    public double LogNormal(double median, double spread) => median * Math.Exp(spread * Bell());

    /// <summary>An index drawn by running totals of weights.</summary>
    public int Weighted(double[] runningTotals)
    {
        var found = Array.BinarySearch(runningTotals, Unit() * runningTotals[^1]);
        return Math.Min(found < 0 ? ~found : found + 1, runningTotals.Length - 1);
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    private ulong Next() => Mix(_state += 0x9E3779B97F4A7C15);
}
