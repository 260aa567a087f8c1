using InsiderSignal.Core.Ratios;

namespace InsiderSignal.BrowserTests.Fakes;

/// <summary>Twenty invented years of one scope: a level, a pull back to it, seasons, and two panics in which insiders buy.</summary>
internal sealed class InventedHistory(int seed, double level, double tradesAMonth)
{
    public static readonly DateOnly First = new(2006, 1, 3);
    public static readonly DateOnly Last = new(2026, 2, 20);

    public List<RatioPoint> Points()
    {
        var random = new Random(seed);
        var points = new List<RatioPoint>();
        var drift = 0.0;
        for (var date = First; date <= Last; date = date.AddDays(1))
        {
            if (date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                continue;
            drift += (-0.012 * drift) + (0.035 * ((random.NextDouble() * 2) - 1));
            var ratio = level * Math.Exp((3 * drift) + Panic(date));
            // Blackouts around the results of a quarter thin the trades out.
            var season = 1 + (0.3 * Math.Sin((date.DayOfYear / 91.3 * 2 * Math.PI) - 1));
            var trades = tradesAMonth * season * (1 + (0.1 * random.NextDouble()));
            var buys = Math.Round(trades * ratio / (1 + ratio));
            points.Add(At(date, (int)buys, (int)Math.Round(trades - buys)));
        }

        return points;
    }

    public static RatioPoint At(DateOnly date, int buys, int sells)
    {
        if (sells == 0)
            return new RatioPoint(date, buys, sells, null, null, null, buys);
        var (low, high) = Interval(buys, sells);
        return new RatioPoint(date, buys, sells, (double)buys / sells, low, high, buys + sells);
    }

    private static double Panic(DateOnly date) => Bump(date, new DateOnly(2008, 11, 20), 70, 0.95) + Bump(date, new DateOnly(2020, 3, 23), 16, 1.5);

    private static double Bump(DateOnly date, DateOnly peak, double days, double size) =>
        size * Math.Exp(-Math.Pow((date.DayNumber - peak.DayNumber) / days, 2));

    private static (double Low, double High) Interval(int buys, int sells)
    {
        const double z = 1.6448536;
        double n = buys + sells;
        var share = buys / n;
        var centre = (share + (z * z / (2 * n))) / (1 + (z * z / n));
        var half = z / (1 + (z * z / n)) * Math.Sqrt((share * (1 - share) / n) + (z * z / (4 * n * n)));
        var (low, high) = (Math.Max(0, centre - half), Math.Min(0.999, centre + half));
        return (low / (1 - low), high / (1 - high));
    }
}
