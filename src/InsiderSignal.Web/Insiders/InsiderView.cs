using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;
using InsiderSignal.Web.Companies;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Insiders;

/// <summary>What the page of one reporting owner shows.</summary>
public sealed record InsiderView
{
    public required Cik Cik { get; init; }

    /// <summary>The newest name as filed: people are filed "Last First".</summary>
    public required string Name { get; init; }

    /// <summary>Last filed day of the history; null for an empty one.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>First filed day of the history; null for an empty one.</summary>
    public DateOnly? HistoryFrom { get; init; }

    /// <summary>Filed date of the first trade that counts; null without any.</summary>
    public DateOnly? FirstTradeFiledOn { get; init; }

    /// <summary>All trades under their name.</summary>
    public required FlowWindow All { get; init; }

    /// <summary>Those of the last 365 days.</summary>
    public required FlowWindow Year { get; init; }

    /// <summary>Sales under a Rule 10b5-1 plan.</summary>
    public required FlowWindow PlannedSales { get; init; }

    /// <summary>The companies, the one filed about last first.</summary>
    public required IReadOnlyList<InsiderIssuer> Issuers { get; init; }

    public required IReadOnlyList<InsiderHabit> Habits { get; init; }

    /// <summary>The plans, latest first trade first.</summary>
    public required IReadOnlyList<InsiderPlan> Plans { get; init; }

    /// <summary>The latest trades, latest first.</summary>
    public required IReadOnlyList<TradeListItem> LatestTrades { get; init; }

    /// <summary>The newest filings.</summary>
    public required IReadOnlyList<FilingListItem> Filings { get; init; }

    /// <summary>All filings, alone or with others.</summary>
    public required int FilingCount { get; init; }

    /// <summary>Filings whose trades are counted under another owner's name.</summary>
    public required int JointCount { get; init; }

    /// <summary>Trades of filings that they signed with others, counted under another owner: in none of the figures above.</summary>
    public required FlowWindow Joint { get; init; }

    /// <summary>The latest of those, latest first.</summary>
    public required IReadOnlyList<TradeListItem> JointTrades { get; init; }

    /// <summary>Under whose names those are counted, most trades first.</summary>
    public required IReadOnlyList<JointLead> JointLeads { get; init; }

    /// <summary>Trades that are routine.</summary>
    public int Routine => Habits.Sum(habit => habit.Habit.Routine);

    /// <summary>Whether the history is long enough to tell routine trades from others. One that it shows to be routine is known to be.</summary>
    public bool IsRoutineKnown => Routine > 0 || RoutineYears.AreWithin(HistoryFrom, AsOf);
}
