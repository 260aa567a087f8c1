using InsiderSignal.Web.Plans;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>Plans in words.</summary>
public static class PlanWords
{
    public static string Headline(PlanList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return list.Plans == 0
            ? "No filing in this period states when a plan was adopted"
            : $"{(list.ShortCoolingOff == 0 ? "None" : Figures.Count(list.ShortCoolingOff))} of {Figures.Plural(list.Plans, "plan", "plans")} traded before the 90-day wait was over";
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
