using InsiderSignal.Storage.Opening;
using InsiderSignal.Web.Delivery.Options;
using InsiderSignal.Web.Delivery.Sending;
using InsiderSignal.Web.Delivery.Status;
using InsiderSignal.Web.Delivery.Webhooks;

namespace InsiderSignal.Web.Delivery;

/// <summary>What carries messages out of the program. A store, its snapshot and a clock must be registered beside it.</summary>
internal static class DeliveryExtensions
{
    /// <summary>Without a target there is an outbox that takes nothing, and nothing else.</summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services, DeliverySettings settings)
    {
        services.AddSingleton(new PublicLinks(settings.Delivery.PublicAddress));
        services.AddSingleton<OutboxBell>();
        services.AddSingleton<Outbox>();
        if (!settings.HasTargets)
            return services.AddSingleton<IReadOnlyList<DeliveryTarget>>([]);
        services.AddSingleton(_ => new HttpMessageInvoker(WebhookTransport.Create(settings.Delivery.AllowPrivateTargets)));
        services.AddSingleton(provider => DeliveryTargets.Of(settings, provider.GetRequiredService<HttpMessageInvoker>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => Lines(provider, settings.Delivery));
        services.AddSingleton<IDeliveryBoard, DeliveryBoard>();
        return services.AddHostedService<DeliveryWorker>();
    }

    private static IReadOnlyList<TargetLine> Lines(IServiceProvider provider, DeliveryOptions options)
    {
        var time = provider.GetRequiredService<TimeProvider>();
        var (attempt, schedule) = (new DeliveryTry(options, time), new DeliverySchedule(options));
        return
        [
            .. provider.GetRequiredService<IReadOnlyList<DeliveryTarget>>().Select(target => new TargetLine(
                target, provider.GetRequiredService<Store>(), attempt, schedule, time, provider.GetRequiredService<ILogger<TargetLine>>())),
        ];
    }
}
