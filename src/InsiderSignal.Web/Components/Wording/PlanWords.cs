using System.Globalization;
using InsiderSignal.Core.Plans;
using InsiderSignal.Web.Plans;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>Plans in words.</summary>
public static class PlanWords
{
    public const string OlderMeaning = "The plan was adopted before the stored history begins: it may have traded before, and sooner";

    /// <summary>"43 days of cooling-off: the 90-day rule did not hold yet, it binds plans adopted since 27 February 2023".</summary>
    public static string BeforeTheRule(PlanView plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return $"{Figures.Plural(plan.CoolingOffDays, "day", "days")} of cooling-off: the {Days}-day rule did not hold yet, it binds plans adopted since {Figures.LongDate(CoolingOff.InForceFrom)}";
    }

    /// <summary>"13 days of cooling-off: the 90-day rule binds directors and officers alone, and this owner is neither".</summary>
    public static string NotBound(PlanView plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return $"{Figures.Plural(plan.CoolingOffDays, "day", "days")} of cooling-off: the {Days}-day rule binds directors and officers alone, and no filing names this owner as either";
    }

    public static string Headline(PlanList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return list.Plans == 0
            ? "No filing in this period states when a plan was adopted"
            : $"{(list.AdoptedUnderTheRule == 0 ? "None" : Figures.Count(list.AdoptedUnderTheRule))} of {Figures.Plural(list.Plans, "plan", "plans")} {(list.AdoptedUnderTheRule > 1 ? "were" : "was")} adopted since {Figures.LongDate(CoolingOff.InForceFrom)}, when the {Days} days of Rule 10b5-1 began to bind{Waits(list)}";
    }

    /// <summary>How many plans that are bound did not wait; of the others there is nothing to be said.</summary>
    private static string Waits(PlanList list) => list switch
    {
        { AdoptedUnderTheRule: 0 } => "",
        { Bound: 0 } => $" directors and officers; {(list.AdoptedUnderTheRule == 1 ? "its owner is" : "their owners are")} neither",
        { AdoptedUnderTheRule: 1, ShortCoolingOff: 0 } => "; it did not trade sooner",
        { AdoptedUnderTheRule: 1 } => "; it traded sooner",
        _ => $"; {(list.ShortCoolingOff == 0 ? "none" : Figures.Count(list.ShortCoolingOff))} of {(list.Bound == list.AdoptedUnderTheRule ? "these" : $"the {Figures.Count(list.Bound)} of directors and officers")} traded sooner",
    };

    private static string Days => CoolingOff.ShortestDays.ToString(CultureInfo.InvariantCulture);

    public static string Label(PlanFilter filter) => filter switch
    {
        PlanFilter.Flagged => "Any red flag",
        PlanFilter.ShortCoolingOff => "Short cooling-off",
        PlanFilter.SingleTrade => "One day only",
        _ => "All plans",
    };

    public static string Label(PlanSort sort) => sort switch
    {
        PlanSort.CoolingOff => "Cooling-off",
        PlanSort.Value => "Dollars",
        PlanSort.Trades => "Trades",
        PlanSort.Adopted => "Adopted",
        _ => "Last trade",
    };

    public static string Flag(string flag) => flag switch
    {
        "short-cooling-off" => "Under 90 days of cooling-off",
        _ => "All trades on one day",
    };

    public static string FlagMeaning(string flag) => flag switch
    {
        "short-cooling-off" => "A director's or officer's plan adopted since 27 February 2023 has to wait at least 90 days",
        _ => "A plan with a single trade is hard to tell from a decision to trade",
    };
}
