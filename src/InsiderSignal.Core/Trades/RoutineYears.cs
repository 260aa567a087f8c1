namespace InsiderSignal.Core.Trades;

/// <summary>The years before a trade that say whether it is routine. A history without them leaves that unknown: in filters such a trade counts as opportunistic.</summary>
public static class RoutineYears
{
    /// <summary>How many there are.</summary>
    public const int Count = 3;

    /// <summary>Whether a stretch of time has them before its end.</summary>
    /// <param name="first">First filed day of a history; null for an empty one.</param>
    /// <param name="last">Its last day, or the day it is asked about; null for an empty one.</param>
    public static bool AreWithin(DateOnly? first, DateOnly? last) => first is { } from && last is { } to && to >= from.AddYears(Count);
}
