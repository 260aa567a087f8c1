namespace InsiderSignal.Edgar.Simulation;

/// <summary>What all scenes of a run share.</summary>
internal sealed class Floor
{
    public required PriceWalks Prices { get; init; }

    public required Portfolios Portfolios { get; init; }

    public required InsiderPicker Picker { get; init; }

    public required TradingPlans Plans { get; init; }

    public required Diary Diary { get; init; }

    /// <summary>The trade date behind a form filed on a day: two business days at most, but for the late.</summary>
    public static (DateOnly TradeDate, bool IsLate) TradeBefore(DateOnly filedOn, Chance chance)
    {
        if (chance.Happens(0.012))
            return (FilingCalendar.TradingBefore(filedOn, chance.Between(4, 30)), true);
        var lag = chance.Unit() switch { < 0.12 => 0, < 0.48 => 1, _ => 2 };
        return (FilingCalendar.TradingBefore(filedOn, lag), false);
    }
}
