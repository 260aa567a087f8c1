namespace InsiderSignal.Web.Watching;

/// <summary>Watchlists, as the program wires them.</summary>
internal static class WatchingExtensions
{
    public static IServiceCollection AddWatching(this IServiceCollection services) => services.AddSingleton<WatchViews>().AddSingleton<WatchSearch>();
}
