using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Tests.Screening;

/// <summary>So many trades that their last pages are found by counting.</summary>
internal static class FarPages
{
    private static readonly int _start = new DateOnly(2006, 1, 2).DayNumber;

    public static TradeRecord[] Filed { get; } = [.. Make(new Random(3))];

    /// <summary>Pages behind the first ten thousand, in every order.</summary>
    public static TheoryData<TradeOrderKey, bool, int, int> All()
    {
        var cases = new TheoryData<TradeOrderKey, bool, int, int>();
        foreach (var key in Enum.GetValues<TradeOrderKey>())
        {
            foreach (var (skip, take) in new[] { (0, 12_000), (10_000, 50), (14_987, 500), (11_000, 1_000_000), (29_990, 50), (1_000_000, 50), (20_000, 0) })
            {
                cases.Add(key, true, skip, take);
                cases.Add(key, false, skip, take);
            }
        }

        return cases;
    }

    private static IEnumerable<TradeRecord> Make(Random random)
    {
        for (var filing = 1; filing <= 30_000; filing++)
        {
            var (issuer, owner, day) = (random.Next(1, 20), random.Next(1, 5), _start + random.Next(0, 3_000));
            for (var line = 1; line <= random.Next(1, 4); line++)
            {
                yield return new TradeRecord
                {
                    Issuer = issuer,
                    Owner = owner,
                    FiledDay = day,
                    TradedDay = day - random.Next(0, 40),
                    KnownFrom = day,
                    KnownUntil = int.MaxValue,
                    Roles = Roles.Officer,
                    Sector = Sector.Technology,
                    Sic = 0,
                    Side = random.Next(8) == 0 ? TradeSide.Buy : TradeSide.Sale,
                    Rows = 1,
                    // Many without a price, many at one, many alike but not the same.
                    ValueE4 = random.Next(6) switch { 0 => 0, 1 => 40_000_000_000, 2 => 40_000_000_000 + random.Next(0, 3), 3 => 100_000_000_000_000, _ => (long)Math.Exp(random.NextDouble() * 35) },
                    ShareOfHoldingE3 = random.Next(3) == 0 ? null : random.Next(5) == 0 ? 65_534 : random.Next(0, 1_200),
                    Event = new TradeEventId(new AccessionNumber(filing), line),
                };
            }
        }
    }
}
