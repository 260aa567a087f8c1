using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Core.Alerts.Weekly;

/// <summary>The trades filed in a week and in those before it, by sector and industry: one pass over their filed days alone.</summary>
internal sealed class WeekFlows
{
    private const int DaysOfAWeek = 7;
    private const int IndustriesOfAGroup = 100;
    private const int MostGroups = 3;
    private const double LeastBalance = 2;
    private const double LeastPart = 0.1;

    private readonly Dictionary<(Sector Sector, int Sic), WeekCounts> _counts = [];
    private readonly int _weeks;

    public WeekFlows(TradeHistory history, WeekEnd end)
    {
        var monday = end.Week.First.DayNumber;
        _weeks = Math.Clamp((monday - history.CompleteFrom) / DaysOfAWeek, 0, WeekCounts.Before);
        for (var day = monday - (_weeks * DaysOfAWeek); day < monday + DaysOfAWeek; day++)
        {
            var ago = (monday + DaysOfAWeek - 1 - day) / DaysOfAWeek;
            var (start, stop) = history.Filed.RangeOf(day);
            for (var place = start; place < stop; place++)
            {
                var tag = history.Columns.Tags[place];
                if (end.Knows(history, place))
                    Of(TradeTag.SectorOf(tag), TradeTag.SicOf(tag)).Add(ago, tag, history.Columns.ValuesE4[place]);
            }
        }
    }

    public WeekFlow Market => Flow(_ => true);

    public WeekFlow OfSector(Sector sector) => Flow(key => key.Sector == sector);

    /// <summary>The groups of industries whose purchases less sales went furthest from what is usual for them, in a direction.</summary>
    /// <param name="sector">The sector they belong to.</param>
    /// <param name="sign">1 for more purchases than usual, −1 for fewer.</param>
    public IReadOnlyList<IndustryGroupWeek> Behind(Sector sector, int sign)
    {
        var least = Math.Max(LeastBalance, LeastPart * sign * (OfSector(sector).BalanceAboveUsual ?? 0));
        return
        [
            .. _counts.Keys
                .Where(key => key.Sector == sector)
                .GroupBy(key => key.Sic / IndustriesOfAGroup)
                .Select(group => Group(sector, group.Key))
                .Where(group => sign * group.Flow.BalanceAboveUsual >= least)
                .OrderByDescending(group => sign * group.Flow.BalanceAboveUsual)
                .ThenBy(group => group.Number)
                .Take(MostGroups),
        ];
    }

    private IndustryGroupWeek Group(Sector sector, int number)
    {
        IndustryWeek[] industries =
        [
            .. _counts
                .Where(pair => pair.Key.Sector == sector && pair.Key.Sic / IndustriesOfAGroup == number)
                .Select(pair => new IndustryWeek(pair.Key.Sic, pair.Value.ToFlow(_weeks)))
                .OrderByDescending(industry => industry.Flow.Buys)
                .ThenByDescending(industry => industry.Flow.Sells)
                .ThenBy(industry => industry.Sic),
        ];
        var active = Array.FindAll(industries, industry => industry.Flow.Buys + industry.Flow.Sells > 0);
        return new IndustryGroupWeek(number, Flow(key => key.Sector == sector && key.Sic / IndustriesOfAGroup == number), active.Length > 0 ? active : industries);
    }

    private WeekFlow Flow(Func<(Sector Sector, int Sic), bool> isWanted) =>
        WeekCounts.Sum(_counts.Where(pair => isWanted(pair.Key)).Select(pair => pair.Value)).ToFlow(_weeks);

    private WeekCounts Of(Sector sector, int sic)
    {
        if (!_counts.TryGetValue((sector, sic), out var counts))
            _counts.Add((sector, sic), counts = new WeekCounts());
        return counts;
    }
}
