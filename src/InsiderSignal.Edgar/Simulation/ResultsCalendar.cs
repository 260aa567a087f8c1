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
        var month = ((day.Month - 1) / 3 * 3) + 1;
        var start = new DateOnly(day.Year, month, 1).DayNumber;
        var end = new DateOnly(day.Year, month + 2, month is 1 or 10 ? 31 : 30).DayNumber;
        return (day.DayNumber - start - issuer.Traits.ResultsAfterDays, end - day.DayNumber);
    }
}
