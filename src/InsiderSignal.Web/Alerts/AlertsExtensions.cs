using InsiderSignal.Web.Delivery;

namespace InsiderSignal.Web.Alerts;

internal static class AlertsExtensions
{
    public static IServiceCollection AddAlerts(this IServiceCollection services) => services.AddSingleton<AlertLists>();

    /// <summary>Alerts that leave the program. An outbox must be registered beside them.</summary>
    public static IServiceCollection AddAlertNews(this IServiceCollection services) =>
        services.AddSingleton<AlertMessages>().AddSingleton<AlertNews>().AddHostedService<NewsWorker<AlertNews>>();
}
