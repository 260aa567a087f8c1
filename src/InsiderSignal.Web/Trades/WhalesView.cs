using InsiderSignal.Core.Screening;

namespace InsiderSignal.Web.Trades;

/// <summary>What the page of whale buys shows.</summary>
public sealed record WhalesView
{
    /// <summary>One page of them, with what speaks for an offering.</summary>
    public required TradesView List { get; init; }

    /// <summary>Of all pages, those of $100 million or more.</summary>
    public required int Megas { get; init; }

    /// <summary>By filed date, latest month first.</summary>
    public required IReadOnlyList<MonthTally> Months { get; init; }
}
