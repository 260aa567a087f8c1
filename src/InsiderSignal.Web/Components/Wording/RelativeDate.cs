namespace InsiderSignal.Web.Components.Wording;

/// <summary>How long ago a date is, as a second way to say it: the date itself is always shown.</summary>
public static class RelativeDate
{
    public static string Words(DateOnly date, DateOnly today)
    {
        var days = today.DayNumber - date.DayNumber;
        return days switch
        {
            0 => "today",
            1 => "yesterday",
            -1 => "tomorrow",
            < 0 => $"in {Figures.Count(-days)} days",
            < 60 => $"{Figures.Count(days)} days ago",
            < 730 => $"{Figures.Count(days / 30)} months ago",
            _ => $"{Figures.Count(days / 365)} years ago",
        };
    }
}
