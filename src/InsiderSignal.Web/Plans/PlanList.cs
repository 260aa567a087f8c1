using InsiderSignal.Core.Plans;
using InsiderSignal.Web.Api;

namespace InsiderSignal.Web.Plans;

/// <summary>One page of the ledger of plans.</summary>
public sealed record PlanList
{
    /// <summary>First filed date of the period.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last filed date of the period.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Plans with a trade filed in the period, flagged or not.</summary>
    public required int Plans { get; init; }

    /// <summary>Those adopted since 27 February 2023, when the 90 days began to bind directors and officers.</summary>
    public required int AdoptedUnderTheRule { get; init; }

    /// <summary>Those of them that the 90 days bind: a director's or an officer's.</summary>
    public required int Bound { get; init; }

    /// <summary>Those of them that traded sooner.</summary>
    public required int ShortCoolingOff { get; init; }

    /// <summary>Those with all trades on one day.</summary>
    public required int SingleTrade { get; init; }

    /// <summary>Trades filed in the period under plans whose adoption date is stated.</summary>
    public required Sum Dated { get; init; }

    /// <summary>Trades filed in the period under plans whose adoption date no filing states: they are in no line of the ledger.</summary>
    public required Sum Undated { get; init; }

    /// <summary>Plans that pass the filter.</summary>
    public required int Total { get; init; }

    public required int Page { get; init; }

    public required int PageSize { get; init; }

    internal PageRange Range => new(Page, PageSize, Total);

    public required IReadOnlyList<PlanView> Items { get; init; }

    /// <summary>The planned share of sales by filed month, oldest first.</summary>
    public required IReadOnlyList<PlannedMonth> Months { get; init; }

    /// <summary>Trades and dollars.</summary>
    public sealed record Sum(int Trades, decimal Value);
}
