using InsiderSignal.Web.Clusters;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>Clusters in words.</summary>
public static class ClusterWords
{
    public const string OfferingMeaning = "Two or more of them bought in an offering or a private placement: at the same round price as another buyer that day, or as a footnote says";

    public static string Label(ClusterKind kind) => kind switch
    {
        ClusterKind.Sells => "Sales, 3 or more",
        ClusterKind.Pairs => "Purchases by two",
        _ => "Purchases, 3 or more",
    };

    public static string Title(ClusterKind kind) => kind switch
    {
        ClusterKind.Sells => "Cluster sales",
        ClusterKind.Pairs => "Pairs of buyers",
        _ => "Cluster purchases",
    };

    public static string Headline(ClusterKind kind, ClusterList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var times = Figures.Plural(list.Total, "time", "times");
        return kind switch
        {
            ClusterKind.Sells => $"{times}, three or more insiders of one company sold without a plan",
            ClusterKind.Pairs => $"{times}, two insiders of one company bought together",
            _ => $"{times}, three or more insiders of one company bought together",
        };
    }

    public static string Explanation(ClusterKind kind) => kind switch
    {
        ClusterKind.Sells => "At least three owners of one company sold within 30 days by trade date, sales under a 10b5-1 plan left out. Sales inform less than purchases: people sell for many reasons, and many of them at once after results.",
        ClusterKind.Pairs => "Two owners of one company bought within 30 days by trade date: half a cluster.",
        _ => "At least three owners of one company bought within 30 days by trade date. Several who know a company and pay for its shares at once say more than one.",
    };

    /// <summary>"3 insiders bought $1,204,000 in 12 days".</summary>
    public static string Sentence(ClusterView cluster)
    {
        ArgumentNullException.ThrowIfNull(cluster);
        var days = cluster.LastTradedOn.DayNumber - cluster.FirstTradedOn.DayNumber + 1;
        var what = cluster.Value > 0 ? Figures.Dollars(cluster.Value) : "shares";
        return $"{Figures.Plural(cluster.Owners, "insider", "insiders")} {(cluster.Side == Core.Trades.TradeSide.Buy ? "bought" : "sold")} {what} {(days == 1 ? "on one day" : $"in {Figures.Count(days)} days")}";
    }
}
