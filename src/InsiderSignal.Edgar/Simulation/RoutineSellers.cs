namespace InsiderSignal.Edgar.Simulation;

/// <summary>
/// Insiders who sell in the same month of every year. Some of them do so in the month that ends before the first day, so that
/// three years of habit lie behind their sales when the sample ends.
/// </summary>
internal sealed class RoutineSellers
{
    private const int Sellers = 36;
    private const int Longstanding = 11;

    private readonly List<(Insider Insider, int Month)> _sellers = [];
    private readonly DateOnly _eve;
    private readonly ulong _seed;

    public RoutineSellers(InsiderRoster roster, DateOnly first, Chance chance)
    {
        _eve = first.AddDays(-1);
        _seed = (ulong)chance.Below(int.MaxValue);
        var settled = roster.All.Where(insider => insider.Position is Position.Officer or Position.Director && insider.Since < first);
        foreach (var insider in settled.OrderBy(_ => chance.Unit()).Take(Sellers).ToArray())
            _sellers.Add((insider, _sellers.Count < Longstanding ? _eve.Month : chance.Between(1, 12)));
    }

    /// <summary>Whose sale is due to be filed, and its trade date.</summary>
    public IEnumerable<(Insider Insider, DateOnly TradeDate)> Due(DateOnly filedOn)
    {
        for (var back = 1; back <= 2; back++)
        {
            var tradeDate = FilingCalendar.TradingBefore(filedOn, back);
            foreach (var (insider, month) in _sellers)
            {
                var sale = SaleDay(insider, month, tradeDate.Year);
                if (sale == tradeDate && FilesAfter(insider, sale) == back)
                    yield return (insider, tradeDate);
            }
        }
    }

    private DateOnly SaleDay(Insider insider, int month, int year)
    {
        var own = new Chance(_seed ^ (ulong)((insider.Index * 10_000) + year));
        return FilingCalendar.TradingBefore(
            month == _eve.Month && year == _eve.Year ? _eve.AddDays(-own.Between(0, 1)) : new DateOnly(year, month, own.Between(4, 22)), 0);
    }

    /// <summary>Trading days from the sale to its form; the sales before the first day are all filed on it.</summary>
    private int FilesAfter(Insider insider, DateOnly sale) =>
        sale <= _eve ? (sale == FilingCalendar.TradingBefore(_eve, 0) ? 1 : 2) : 1 + ((insider.Index + sale.Year) % 2);
}
