namespace InsiderSignal.Edgar.Simulation;

/// <summary>When quarterly results come out, and when insiders may trade on their own decision.</summary>
internal static class ResultsCalendar
{
    private const int BurstDays = 9;

    /// <summary>Whether insiders of the issuer may trade on their own decision.</summary>
    public static bool IsWindowOpen(SimulatedIssuer issuer, DateOnly day)
    {
        var (sinceResults, beforeEnd) = Place(issuer, day);
        return sinceResults > 0 && beforeEnd >= issuer.Traits.BlackoutDays;
    }

    /// <summary>Whether the window has only just opened, when most trade.</summary>
    public static bool IsJustAfterResults(SimulatedIssuer issuer, DateOnly day) =>
        Place(issuer, day).SinceResults is > 0 and <= BurstDays;

    private static (int SinceResults, int BeforeEnd) Place(SimulatedIssuer issuer, DateOnly day)
    {
        var start = new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);
        var intoQuarter = day.DayNumber - start.DayNumber;
        return (intoQuarter - issuer.Traits.ResultsAfterDays, start.AddMonths(3).DayNumber - 1 - day.DayNumber);
    }
}
