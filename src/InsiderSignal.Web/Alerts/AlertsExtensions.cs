namespace InsiderSignal.Web.Alerts;

internal static class AlertsExtensions
{
    public static IServiceCollection AddAlerts(this IServiceCollection services) => services.AddSingleton<AlertLists>();
}
