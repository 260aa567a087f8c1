using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Benchmarks.Ratios;

/// <summary>A market of made-up trades with the proportions of a real one: the same for the same seed.</summary>
internal static class SyntheticTrades
{
    private const int Issuers = 16_000;
    private const int Owners = 220_000;
    private const int Seed = 20_260_318;

    public static DateOnly Start { get; } = new(2006, 1, 3);

    public static DateOnly End { get; } = new(2025, 12, 31);

    /// <summary>In order of filed day, as a store would hand them over.</summary>
    public static IEnumerable<TradeRecord> Generate(int count)
    {
        var random = new Random(Seed);
        var days = Enumerable.Range(Start.DayNumber, End.DayNumber - Start.DayNumber + 1)
            .Where(day => BusinessCalendar.IsBusinessDay(DateOnly.FromDayNumber(day)))
            .ToArray();
        for (var i = 0; i < count; i++)
            yield return Record(random, days[(int)((long)i * days.Length / count)]);
    }

    private static TradeRecord Record(Random random, int filed)
    {
        // A few busy issuers and owners make most of the trades.
        var issuer = (int)(Issuers * Math.Pow(random.NextDouble(), 2));
        var owner = (int)(Owners * Math.Pow(random.NextDouble(), 1.5));
        var roles = random.Next(10) switch
        {
            0 => Roles.Ceo | Roles.Officer | Roles.Director,
            1 => Roles.Cfo | Roles.Officer,
            2 or 3 or 4 => Roles.Officer,
            5 or 6 or 7 => Roles.Director,
            8 => Roles.TenPercent,
            _ => Roles.Director | Roles.TenPercent,
        };
        var isVersioned = random.Next(50) == 0;
        return new TradeRecord
        {
            Issuer = 1_000 + (issuer * 97),
            Owner = 1_000_000 + (owner * 7),
            FiledDay = filed,
            TradedDay = filed - (random.Next(40) == 0 ? random.Next(400) : random.Next(5)),
            KnownFrom = filed,
            KnownUntil = isVersioned && random.Next(2) == 0 ? filed + random.Next(1, 60) : int.MaxValue,
            Side = random.Next(100) < 28 ? TradeSide.Buy : TradeSide.Sale,
            Roles = roles,
            Sector = (Sector)(issuer % 13),
            Sic = 100 + (issuer % 400 * 20),
            Rows = 1 + random.Next(4),
            ValueE4 = (long)(Math.Exp(6 + (9 * random.NextDouble())) * 10_000),
            IsPlanned = random.Next(3) == 0,
            IsRoutine = random.Next(8) == 0,
            IsByPeople = (roles & (Roles.Officer | Roles.Director)) != Roles.None,
            IsCopy = random.Next(25) == 0,
        };
    }
}
