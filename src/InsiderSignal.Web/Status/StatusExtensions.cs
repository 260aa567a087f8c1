using InsiderSignal.Ingestion.Status;
using InsiderSignal.Web.Delivery.Status;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace InsiderSignal.Web.Status;

/// <summary>The status of the data. A process that fetches registers its own <see cref="IIngestionMonitor"/>, one that delivers its <see cref="IDeliveryBoard"/>.</summary>
internal static class StatusExtensions
{
    public static IServiceCollection AddStatus(this IServiceCollection services)
    {
        services.TryAddSingleton<IIngestionMonitor, NothingFetched>();
        services.TryAddSingleton<IStatusReader, StoreStatusReader>();
        services.TryAddSingleton<IDeliveryBoard, NothingDelivered>();
        services.AddSingleton<StatusViews>();
        return services;
    }
}
