using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>The mood of the market day by day: the story of the anchors with some wandering of its own.</summary>
internal sealed class MarketMood
{
    /// <summary>The part of all sales that chief executives make.</summary>
    public const double CeoPartOfSales = 0.125;

    private const double FadeDays = 45;

    private readonly int _first;
    private readonly double[] _market;
    private readonly double[][] _leans;
    private readonly double[] _ceoParts;

    public MarketMood(DateOnly first, DateOnly last, Chance chance)
    {
        _first = first.DayNumber;
        var days = last.DayNumber - _first + 1;
        _market = Path(MoodAnchors.Market, days, 0.035, chance.Fork(0));
        _ceoParts = Path(MoodAnchors.ChiefExecutives, days, 0.02, chance.Fork(99));
        _leans = new double[MoodAnchors.Parts.Length][];
        for (var i = 0; i < _leans.Length; i++)
        {
            var sector = MoodAnchors.Parts[i].Sector;
            var anchors = MoodAnchors.Sectors.Where(anchor => anchor.Sector == sector).Select(anchor => (anchor.Day, anchor.Lean));
            _leans[i] = Path([.. anchors], days, 0.05, chance.Fork((ulong)sector));
        }
    }

    /// <summary>Purchases for each sale, in the whole market.</summary>
    public double Market(DateOnly day) => _market[day.DayNumber - _first];

    /// <summary>The part of all purchases that chief executives make.</summary>
    public double CeoPartOfBuys(DateOnly day) => _ceoParts[day.DayNumber - _first];

    /// <summary>The part of each sector's trades that are purchases, in the order of <see cref="MoodAnchors.Parts"/>.</summary>
    public double[] BuyParts(DateOnly day)
    {
        var target = Market(day) / (1 + Market(day));
        var (low, high) = (0.01, 20.0);
        for (var step = 0; step < 40; step++)
        {
            var scale = (low + high) / 2;
            if (Sum(day, scale) < target)
                low = scale;
            else
                high = scale;
        }

        return MoodAnchors.Parts.Select((_, i) => BuyPart(day, i, low)).ToArray();
    }

    private double Sum(DateOnly day, double scale)
    {
        var (sum, whole) = (0.0, 0.0);
        for (var i = 0; i < _leans.Length; i++)
        {
            sum += MoodAnchors.Parts[i].Part * BuyPart(day, i, scale);
            whole += MoodAnchors.Parts[i].Part;
        }

        return sum / whole;
    }

    private double BuyPart(DateOnly day, int sector, double scale)
    {
        var ratio = scale * _leans[sector][day.DayNumber - _first];
        return ratio / (1 + ratio);
    }

    private double[] Path((DateOnly Day, double Value)[] anchors, int days, double restlessness, Chance chance)
    {
        var path = new double[days];
        var drift = 0.0;
        for (var day = 0; day < days; day++)
        {
            drift = (drift * 0.95) + (restlessness * chance.Bell());
            path[day] = Interpolate(anchors, _first + day) * Math.Exp(drift * Fade(_first + day));
        }

        return path;
    }

    private static double Fade(int day)
    {
        var toEnd = Math.Abs(MoodAnchors.End.DayNumber - day);
        var toYearBefore = Math.Abs(MoodAnchors.End.AddYears(-1).DayNumber - day);
        return Math.Clamp((Math.Min(toEnd, toYearBefore) - (FadeDays / 2)) / FadeDays, 0, 1);
    }

    private static double Interpolate((DateOnly Day, double Value)[] anchors, int day)
    {
        var next = Array.FindIndex(anchors, anchor => anchor.Day.DayNumber >= day);
        if (next <= 0)
            return next == 0 ? anchors[0].Value : anchors[^1].Value;
        var (before, after) = (anchors[next - 1], anchors[next]);
        var part = (day - before.Day.DayNumber) / (double)(after.Day.DayNumber - before.Day.DayNumber);
        return before.Value * Math.Pow(after.Value / before.Value, part);
    }
}
