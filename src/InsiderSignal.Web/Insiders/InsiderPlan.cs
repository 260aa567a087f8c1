using InsiderSignal.Core.Filings;

namespace InsiderSignal.Web.Insiders;

/// <summary>What was traded under one Rule 10b5-1 plan, as its adoption date tells plans apart.</summary>
public sealed record InsiderPlan
{
    public required Cik Issuer { get; init; }

    public required string IssuerName { get; init; }

    /// <summary>Null where the ticker is not known.</summary>
    public string? Ticker { get; init; }

    /// <summary>Null for all trades of the issuer whose filings name no date.</summary>
    public DateOnly? AdoptedOn { get; init; }

    /// <summary>Trade events.</summary>
    public required int Trades { get; init; }

    /// <summary>Dollars bought.</summary>
    public required decimal Bought { get; init; }

    /// <summary>Dollars sold.</summary>
    public required decimal Sold { get; init; }

    /// <summary>Trade date of the first.</summary>
    public required DateOnly First { get; init; }

    /// <summary>Trade date of the last.</summary>
    public required DateOnly Last { get; init; }

    /// <summary>Days from adoption to the first trade; null where no date is named.</summary>
    public int? DaysToFirst => AdoptedOn is { } adopted ? First.DayNumber - adopted.DayNumber : null;
}
