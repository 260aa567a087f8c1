namespace InsiderSignal.Web.Components.Wording;

/// <summary>Lengths of time as a reader counts them: in one unit, rounded down.</summary>
public static class Durations
{
    /// <summary>"40 seconds", "12 minutes", "5 hours", "3 days".</summary>
    public static string Words(TimeSpan length) => length switch
    {
        { TotalSeconds: < 1 } => "under a second",
        { TotalSeconds: < 90 } => Figures.Plural((int)length.TotalSeconds, "second", "seconds"),
        { TotalMinutes: < 90 } => Figures.Plural((int)length.TotalMinutes, "minute", "minutes"),
        { TotalHours: < 48 } => Figures.Plural((int)length.TotalHours, "hour", "hours"),
        _ => Figures.Plural((int)length.TotalDays, "day", "days"),
    };

    /// <summary>"12 minutes ago", "in 40 seconds".</summary>
    public static string Since(DateTimeOffset instant, DateTimeOffset now) =>
        instant > now ? $"in {Words(instant - now)}" : $"{Words(now - instant)} ago";
}
