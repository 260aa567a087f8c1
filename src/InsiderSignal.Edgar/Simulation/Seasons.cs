namespace InsiderSignal.Edgar.Simulation;

/// <summary>How much is filed on a day: by weekday, by results and blackouts, by the months in which pay is granted.</summary>
internal sealed class Seasons(IReadOnlyList<SimulatedIssuer> issuers)
{
    private const double TradesADay = 15.2;
    private const double PayFormsADay = 11.8;

    private static readonly double[] PayByMonth = [1.1, 1.7, 2.0, 0.7, 1.3, 1.2, 0.6, 0.8, 0.6, 0.55, 0.8, 0.8];

    /// <summary>Market trades to expect.</summary>
    public double Trades(DateOnly day)
    {
        var (open, fresh) = (0, 0);
        foreach (var issuer in issuers)
        {
            if (ResultsCalendar.IsWindowOpen(issuer, day))
                open++;
            if (ResultsCalendar.IsJustAfterResults(issuer, day))
                fresh++;
        }

        return TradesADay * Weekday(day) * (0.55 + (0.5 * open / issuers.Count) + (1.4 * fresh / issuers.Count));
    }

    /// <summary>Forms about pay, tax and gifts to expect.</summary>
    public static double PayForms(DateOnly day) => PayFormsADay * Weekday(day) * PayByMonth[day.Month - 1];

    private static double Weekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Monday => 0.88,
        DayOfWeek.Tuesday => 1.12,
        DayOfWeek.Wednesday => 1.10,
        DayOfWeek.Thursday => 1.04,
        _ => 0.86,
    };
}
