using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>
/// The closing price of every issuer on every day: a random walk in logarithms with a part that all share, kept between
/// floors that no price check would doubt.
/// </summary>
internal sealed class PriceWalks
{
    private const int DaysBefore = 120;
    private const double SharedVolatility = 0.007;
    private static readonly double Lowest = Math.Log(1.3);
    private static readonly double Highest = Math.Log(780);

    private readonly Dictionary<Cik, double[]> _closes = [];
    private readonly int _start;

    public PriceWalks(IReadOnlyList<SimulatedIssuer> issuers, DateOnly first, DateOnly last, Chance chance)
    {
        _start = first.DayNumber - DaysBefore;
        var shared = new double[last.DayNumber - _start + 1];
        for (var day = 0; day < shared.Length; day++)
            shared[day] = (SharedVolatility * chance.Bell()) + 0.0002;
        foreach (var issuer in issuers)
        {
            var closes = Walk(issuer, shared, chance.Fork((ulong)issuer.Cik.Value));
            if (ArticleTrades.KnownClose(issuer) is { } known && known.Day >= first && known.Day <= last)
                Pass(closes, known.Day.DayNumber - _start, known.Price);
            _closes.Add(issuer.Cik, closes);
        }
    }

    public double On(SimulatedIssuer issuer, DateOnly day) => _closes[issuer.Cik][Math.Max(0, day.DayNumber - _start)];

    private static double[] Walk(SimulatedIssuer issuer, double[] shared, Chance chance)
    {
        var closes = new double[shared.Length];
        var level = Math.Log(issuer.Traits.FirstPrice);
        for (var day = 0; day < closes.Length; day++)
        {
            level += shared[day] + (issuer.Traits.Volatility * 0.8 * chance.Bell());
            if (level > Highest)
                level = (2 * Highest) - level;
            else if (level < Lowest)
                level = (2 * Lowest) - level;
            closes[day] = Math.Exp(level);
        }

        return closes;
    }

    private static void Pass(double[] closes, int at, double price)
    {
        var factor = price / closes[at];
        for (var day = 0; day < closes.Length; day++)
            closes[day] *= factor;
    }
}
