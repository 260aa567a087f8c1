using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Tests.Ratios;

internal static class Histories
{
    public static TradeHistory Of(params IEnumerable<TradeRecord> records)
    {
        var builder = new TradeHistoryBuilder();
        foreach (var record in records)
            builder.Add(record);
        return builder.Build();
    }

    public static TradeRecord[] Records(this TradeHistory history) =>
        [.. Enumerable.Range(0, history.Count).Select(index => history[index])];

    public static TradeRecord Buy(string filed, int owner = 10, int issuer = 1) => Event(TradeSide.Buy, filed, owner, issuer);

    public static TradeRecord Sale(string filed, int owner = 10, int issuer = 1) => Event(TradeSide.Sale, filed, owner, issuer);

    public static DateOnly Date(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd");

    public static int Day(string date) => Date(date).DayNumber;

    /// <summary>Filed on its trade date, by a director, one row of $1,000, and it stands.</summary>
    private static TradeRecord Event(TradeSide side, string filed, int owner, int issuer) => new()
    {
        Issuer = issuer,
        Owner = owner,
        FiledDay = Day(filed),
        TradedDay = Day(filed),
        KnownFrom = Day(filed),
        KnownUntil = int.MaxValue,
        Side = side,
        Roles = Roles.Director,
        Sector = Sector.Technology,
        Sic = 7372,
        Rows = 1,
        ValueE4 = 10_000_000,
        IsByPeople = true,
    };
}
