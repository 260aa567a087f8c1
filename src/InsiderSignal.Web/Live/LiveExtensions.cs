using InsiderSignal.Ingestion.Serving;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace InsiderSignal.Web.Live;

/// <summary>What keeps open pages up to date.</summary>
internal static class LiveExtensions
{
    public static IServiceCollection AddLive(this IServiceCollection services)
    {
        services.TryAddSingleton<HistorySnapshot>();
        services.AddSingleton<LiveVersion>();
        services.AddSingleton<EventEndpoint>();
        return services;
    }

    public static void MapLive(this IEndpointRouteBuilder routes)
    {
        var endpoint = routes.ServiceProvider.GetRequiredService<EventEndpoint>();
        routes.MapGet(EventEndpoint.Path, endpoint.AnswerAsync).ExcludeFromDescription();
    }
}
