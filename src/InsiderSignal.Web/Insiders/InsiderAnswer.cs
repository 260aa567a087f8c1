using InsiderSignal.Core.Filings;
using InsiderSignal.Web.Companies;

namespace InsiderSignal.Web.Insiders;

/// <summary>An insider as the API gives them.</summary>
public sealed record InsiderAnswer(
    int Cik,
    string Name,
    DateOnly? AsOf,
    FlowAnswer All,
    FlowAnswer Year,
    FlowAnswer PlannedSales,
    FlowAnswer Joint,
    IReadOnlyList<InsiderAnswer.IssuerAnswer> Issuers,
    IReadOnlyList<InsiderAnswer.HabitAnswer> Habits,
    IReadOnlyList<InsiderAnswer.PlanAnswer> Plans,
    int FilingCount,
    int JointFilings,
    IReadOnlyList<FilingAnswer> Filings)
{
    public static InsiderAnswer Of(InsiderView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new InsiderAnswer(
            view.Cik.Value,
            view.Name,
            view.AsOf,
            FlowAnswer.Of(view.All),
            FlowAnswer.Of(view.Year),
            FlowAnswer.Of(view.PlannedSales),
            FlowAnswer.Of(view.Joint),
            [.. view.Issuers.Select(issuer => new IssuerAnswer(issuer.Cik.Value, issuer.Ticker, issuer.Name, issuer.Relation, issuer.Filings, issuer.LastFiledOn, issuer.Buys, issuer.Sells, issuer.Bought, issuer.Sold))],
            [.. view.Habits.Select(habit => new HabitAnswer(habit.Habit.Issuer.Value, habit.Ticker, habit.Habit.Routine, habit.Habit.Opportunistic, [.. habit.Habit.Months.Select(month => new MonthAnswer(month.Month, month.Years, month.RoutineYears))]))],
            [.. view.Plans.Select(plan => new PlanAnswer(plan.Issuer.Value, plan.Ticker, plan.AdoptedOn, plan.Trades, plan.Bought, plan.Sold, plan.First, plan.Last))],
            view.FilingCount,
            view.JointCount,
            [.. view.Filings.Select(FilingAnswer.Of)]);
    }

    /// <summary>A company they file about.</summary>
    public sealed record IssuerAnswer(int Cik, string? Ticker, string Name, string Relation, int Filings, DateOnly LastFiledOn, int Buys, int Sells, decimal Bought, decimal Sold);

    /// <summary>The months in which they traded one issuer.</summary>
    public sealed record HabitAnswer(int Issuer, string? Ticker, int Routine, int Opportunistic, IReadOnlyList<MonthAnswer> Months);

    /// <summary>A calendar month, the years with a trade in it, and those of them that are routine.</summary>
    public sealed record MonthAnswer(int Month, IReadOnlyList<int> Years, IReadOnlyList<int> RoutineYears);

    /// <summary>A Rule 10b5-1 plan; no adoption date gathers the trades whose filings name none.</summary>
    public sealed record PlanAnswer(int Issuer, string? Ticker, DateOnly? AdoptedOn, int Trades, decimal Bought, decimal Sold, DateOnly First, DateOnly Last);
}
