namespace InsiderSignal.Core.Ratios;

/// <summary>A <see cref="RatioQuery"/> in the words of addresses, the API and the command line; null or blank where a default is meant.</summary>
public sealed record RatioQueryWords
{
    /// <summary><c>market</c>, a role, <c>sector:</c>slug, <c>industry:</c>SIC or <c>company:</c>ticker or CIK; several, joined by <c>@</c>, must all hold.</summary>
    public string? Scope { get; init; }

    /// <summary><c>trades</c>, <c>transactions</c>, <c>insiders</c>, <c>companies</c> or <c>dollars</c>.</summary>
    public string? Basis { get; init; }

    /// <summary>Days (<c>7</c>, <c>30</c>, <c>90</c>, <c>180</c>, <c>365</c>), <c>week</c>, <c>month</c> or <c>quarter</c>.</summary>
    public string? Window { get; init; }

    /// <summary><c>all</c> or <c>exclude</c>.</summary>
    public string? Plans { get; init; }

    /// <summary><c>all</c> or <c>people</c>.</summary>
    public string? Owners { get; init; }

    /// <summary><c>all</c> or <c>opportunistic</c>.</summary>
    public string? Decisions { get; init; }

    /// <summary><c>filed</c> or <c>traded</c>.</summary>
    public string? By { get; init; }

    /// <summary>A date, yyyy-MM-dd.</summary>
    public string? AsOf { get; init; }

    /// <summary>A date, yyyy-MM-dd.</summary>
    public string? From { get; init; }

    /// <summary>A date, yyyy-MM-dd.</summary>
    public string? To { get; init; }
}
