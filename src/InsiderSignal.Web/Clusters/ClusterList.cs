using InsiderSignal.Web.Api;

namespace InsiderSignal.Web.Clusters;

/// <summary>One page of the clusters of a period.</summary>
/// <param name="From">First day of the period, by the date of a cluster's last trade.</param>
/// <param name="To">Last day of the period.</param>
/// <param name="Total">Clusters on all pages.</param>
/// <param name="Value">Dollars on all pages.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="PageSize">How many it holds at most.</param>
/// <param name="Items">The clusters of the page, latest first.</param>
public sealed record ClusterList(DateOnly From, DateOnly To, int Total, decimal Value, int Page, int PageSize, IReadOnlyList<ClusterView> Items)
{
    internal PageRange Range => new(Page, PageSize, Total);
}
