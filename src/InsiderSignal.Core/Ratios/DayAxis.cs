namespace InsiderSignal.Core.Ratios;

/// <summary>The days that counting keeps a place for, both included: a span of the history, so its length is bounded whatever was asked.</summary>
internal readonly record struct DayAxis(int First, int Last)
{
    public int Length => Last - First + 1;

    /// <summary>The place of a day; beyond the axis it is not below <see cref="Length"/> when read as unsigned.</summary>
    public int PlaceOf(int day) => day - First;
}
