namespace InsiderSignal.Edgar.Simulation;

/// <summary>Rounds as filers do.</summary>
internal static class Money
{
    /// <summary>Dollars and cents.</summary>
    public static decimal Price(double dollars) => Math.Max(0.01m, Math.Round((decimal)dollars, 2));

    /// <summary>An average price, to the hundredth of a cent.</summary>
    public static decimal Average(double dollars) => Math.Max(0.01m, Math.Round((decimal)dollars, 4));

    /// <summary>Whole shares, large numbers often in round lots.</summary>
    public static decimal Shares(double number, Chance chance)
    {
        var lot = number switch
        {
            > 100_000 when chance.Happens(0.4) => 5_000,
            > 2_000 when chance.Happens(0.5) => 100,
            > 20_000 when chance.Happens(0.4) => 1_000,
            > 500 when chance.Happens(0.3) => 50,
            _ => 1,
        };
        return Math.Max(1, Math.Floor((decimal)(number / lot)) * lot);
    }
}
