namespace InsiderSignal.Edgar.Simulation;

/// <summary>A part of an order, filled near one price.</summary>
/// <param name="Shares">Its shares.</param>
/// <param name="Price">Its price, an average when it has a range.</param>
/// <param name="Range">The lowest and highest price paid; null when there was one price only.</param>
internal readonly record struct Tranche(decimal Shares, decimal Price, (decimal Low, decimal High)? Range)
{
    /// <summary>Cuts an order into parts, dearer from one to the next.</summary>
    public static IReadOnlyList<Tranche> Cut(decimal shares, double close, Chance chance)
    {
        var parts = shares < 600 ? 1 : 1 + chance.Weighted([0.60, 0.82, 0.94, 1.0]);
        var tranches = new List<Tranche>(parts);
        var low = close * chance.Between(0.975, 1.0);
        for (var part = 0; part < parts; part++)
        {
            var size = part == parts - 1 ? shares : Math.Max(1, Math.Floor(shares / (parts - part) * (decimal)chance.Between(0.5, 1.3)));
            shares -= size;
            var isAverage = parts > 1 || (size > 900 && chance.Happens(0.4));
            var price = isAverage ? Money.Average(low) : Money.Price(low);
            tranches.Add(new Tranche(size, price, isAverage ? (Money.Price(low * 0.996), Money.Price(low * 1.004)) : null));
            low *= chance.Between(1.010, 1.022);
        }

        return tranches;
    }
}
