namespace InsiderSignal.Core.Ratios;

/// <summary>One definition of a ratio, with all its parameters.</summary>
public sealed record RatioQuery
{
    /// <summary>Whose events.</summary>
    public RatioScope Scope { get; init; } = RatioScope.Market;

    /// <summary>What is counted.</summary>
    public RatioBasis Basis { get; init; } = RatioBasis.Trades;

    /// <summary>Over which span.</summary>
    public RatioWindow Window { get; init; } = RatioWindow.Days30;

    /// <summary>Leave planned events out.</summary>
    public bool ExcludePlans { get; init; }

    /// <summary>Leave events out that have no officer or director among the owners.</summary>
    public bool PeopleOnly { get; init; }

    /// <summary>Leave routine traders out.</summary>
    public bool OpportunisticOnly { get; init; }

    /// <summary>Which date places an event.</summary>
    public DateBasis By { get; init; } = DateBasis.Filed;

    /// <summary>Only what had been filed by this date, and amendments not yet made undone; null for now.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>First date of the points asked for; null for the start of the history.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last date of the points, and the date of the reading; null for the last day of the history.</summary>
    public DateOnly? To { get; init; }
}
