namespace InsiderSignal.Core.Plans;

/// <summary>The wait between the adoption of a Rule 10b5-1 plan and the first trade under it. Source: SEC release 33-11138 (December 2022).</summary>
public static class CoolingOff
{
    /// <summary>The fewest days that a director or officer has to wait.</summary>
    public const int ShortestDays = 90;

    /// <summary>The rule binds plans adopted from this day on.</summary>
    public static DateOnly InForceFrom { get; } = new(2023, 2, 27);

    /// <summary>Whether a plan was adopted since the rule is in force. It binds directors and officers alone: it is for the caller to ask whose plan it is.</summary>
    /// <param name="adoptedOn">When the plan was adopted.</param>
    public static bool IsInForce(DateOnly adoptedOn) => adoptedOn >= InForceFrom;

    /// <summary>Whether a trade came within the days of the rule under a plan that the rule did not bind yet.</summary>
    /// <param name="adoptedOn">When the plan was adopted.</param>
    /// <param name="tradedOn">The trade date.</param>
    public static bool IsShortBeforeTheRule(DateOnly adoptedOn, DateOnly tradedOn) =>
        !IsInForce(adoptedOn) && tradedOn.DayNumber - adoptedOn.DayNumber < ShortestDays;

    /// <summary>Whether a trade came sooner than a director or officer may make it. Others have no such wait: it is for the caller to ask who traded.</summary>
    /// <param name="adoptedOn">When the plan was adopted; null, which is never short, where no filing states it.</param>
    /// <param name="tradedOn">The trade date.</param>
    public static bool IsShort(DateOnly? adoptedOn, DateOnly tradedOn) =>
        adoptedOn is { } adopted && IsInForce(adopted) && tradedOn.DayNumber - adopted.DayNumber < ShortestDays;
}
