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
        return $"{Figures.Plural(plan.CoolingOffDays, "day", "days")} of cooling-off: the {CoolingOff.ShortestDays.ToString(CultureInfo.InvariantCulture)}-day rule did not hold yet, it binds plans adopted since {Figures.LongDate(CoolingOff.InForceFrom)}";
    }

    public static string Headline(PlanList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return list.Plans == 0
            ? "No filing in this period states when a plan was adopted"
            : $"{(list.ShortCoolingOff == 0 ? "None" : Figures.Count(list.ShortCoolingOff))} of {Figures.Plural(list.Plans, "plan", "plans")} traded within the 90 days that bind them";
    }

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
