namespace InsiderSignal.Web.Clusters;

internal static class ClusterExtensions
{
    public static IServiceCollection AddClusters(this IServiceCollection services) => services.AddSingleton<ClusterLists>();
}
