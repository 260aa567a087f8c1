using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Edgar.Simulation;

/// <summary>The plans in force, and how new ones come about.</summary>
internal sealed class TradingPlans(Portfolios portfolios)
{
    private static readonly DateOnly CoolingOffFrom = new(2023, 2, 27);

    private readonly Dictionary<Sector, List<TradingPlan>> _plans = [];

    /// <summary>A plan of the sector that is due for its next sale; null when none is.</summary>
    public TradingPlan? Due(Sector sector, Position position, DateOnly day, Chance chance)
    {
        if (!_plans.TryGetValue(sector, out var plans))
            return null;
        plans.RemoveAll(plan => plan.Ends < day);
        if (plans.Count == 0)
            return null;
        var start = chance.Below(plans.Count);
        for (var i = 0; i < plans.Count; i++)
        {
            var plan = plans[(start + i) % plans.Count];
            if (plan.Insider.Position == position && plan.LastTrade.DayNumber + plan.Rhythm <= day.DayNumber
                && portfolios.Of(plan.Insider).Direct > 2 * plan.SharesATrade)
                return plan;
        }

        return null;
    }

    /// <summary>A plan that an insider adopted long enough before its first trade, and now and then not long enough.</summary>
    public TradingPlan Adopt(Insider insider, DateOnly firstTrade, decimal shares, Chance chance)
    {
        var wait = firstTrade < CoolingOffFrom ? chance.Between(25, 170)
            : chance.Happens(0.035) ? chance.Between(28, 84)
            : chance.Between(92, 190);
        var plan = new TradingPlan
        {
            Insider = insider,
            Adopted = FilingCalendar.TradingBefore(firstTrade.AddDays(-wait), 0),
            Ends = firstTrade.AddDays(chance.Happens(0.2) ? 0 : chance.Between(90, 420)),
            SharesATrade = shares,
            Rhythm = chance.Of([14, 28, 28, 30, 61, 91]),
            Wording = chance.Below(1000),
            StatesAdoption = chance.Happens(0.88),
            ExercisesOptions = insider.Position != Position.Director && chance.Happens(0.3),
        };
        if (!_plans.TryGetValue(insider.Issuer.Sector, out var plans))
            _plans.Add(insider.Issuer.Sector, plans = []);
        plans.Add(plan);
        return plan;
    }
}
