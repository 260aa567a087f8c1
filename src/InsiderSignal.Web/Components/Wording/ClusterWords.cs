using InsiderSignal.Core.Sectors;
using InsiderSignal.Web.Clusters;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>Clusters in words.</summary>
public static class ClusterWords
{
    public const string OfferingMeaning = "Two or more of them bought in an offering or a private placement: at the same round price as another buyer that day, or as a footnote says";

    public static string Label(ClusterKind kind) => kind switch
    {
        ClusterKind.Sells => "Sales",
        ClusterKind.Pairs => "Purchases by two",
        _ => "Purchases",
    };

    public static string Title(ClusterKind kind) => kind switch
    {
        ClusterKind.Sells => "Cluster sales",
        ClusterKind.Pairs => "Pairs of buyers",
        _ => "Cluster purchases",
    };

    /// <summary>"7 times, three or more insiders of one company bought together".</summary>
    internal static string Headline(ClusterQuery query, int total)
    {
        var times = Figures.Plural(total, "time", "times");
        var insiders = query.Kind == ClusterKind.Pairs ? "two insiders" : $"{Number(query.MinOwners)} or more insiders";
        return $"{times}, {insiders} of {(query.Sector is { } sector ? $"one company in {sector.DisplayName()}" : "one company")} {(query.Kind == ClusterKind.Sells ? "sold without a plan" : "bought together")}";
    }

    internal static string Explanation(ClusterQuery query) => query.Kind switch
    {
        ClusterKind.Sells => $"At least {Number(query.MinOwners)} owners of one company sold within 30 days by trade date, sales under a 10b5-1 plan left out. Sales inform less than purchases: people sell for many reasons, and many of them at once after results.",
        ClusterKind.Pairs => "Two owners of one company bought within 30 days by trade date: half a cluster.",
        _ => $"At least {Number(query.MinOwners)} owners of one company bought within 30 days by trade date. Several who know a company and pay for its shares at once say more than one.",
    };

    /// <summary>"3 insiders bought $1,204,000 in 12 days".</summary>
    public static string Sentence(ClusterView cluster)
    {
        ArgumentNullException.ThrowIfNull(cluster);
        var days = cluster.LastTradedOn.DayNumber - cluster.FirstTradedOn.DayNumber + 1;
        var what = cluster.Value > 0 ? Figures.Dollars(cluster.Value) : "shares";
        return $"{Figures.Plural(cluster.Owners, "insider", "insiders")} {(cluster.Side == Core.Trades.TradeSide.Buy ? "bought" : "sold")} {what} {(days == 1 ? "on one day" : $"in {Figures.Count(days)} days")}";
    }

    private static string Number(int owners) => owners switch
    {
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        _ => Figures.Count(owners),
    };
}
