namespace InsiderSignal.Web.Weeks;

/// <summary>What of a week is not proved to be here.</summary>
/// <param name="Owed">Filings of the week that EDGAR lists and that are not here.</param>
/// <param name="OwedDays">Their days.</param>
/// <param name="UnreadDays">Business days of the week whose index has not been read, so that nobody can tell what they are short of.</param>
/// <param name="FillsFrom">Where the history is to begin, while it is not filled back to there; null once it is, and where nothing is fetched.</param>
public sealed record WeekGaps(int Owed, IReadOnlyList<DateOnly> OwedDays, IReadOnlyList<DateOnly> UnreadDays, DateOnly? FillsFrom)
{
    public static readonly WeekGaps None = new(0, [], [], null);

    public bool AreNone => OwedDays.Count == 0 && UnreadDays.Count == 0 && FillsFrom is null;
}
