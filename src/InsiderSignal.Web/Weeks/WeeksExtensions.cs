using InsiderSignal.Web.Delivery;

namespace InsiderSignal.Web.Weeks;

internal static class WeeksExtensions
{
    public static IServiceCollection AddWeeks(this IServiceCollection services) => services.AddSingleton<WeekDigests>().AddSingleton<WeekMailer>();

    /// <summary>Digests that leave the program. An outbox must be registered beside them.</summary>
    public static IServiceCollection AddWeekNews(this IServiceCollection services) =>
        services.AddSingleton<WeekProof>().AddSingleton<WeekMessages>().AddSingleton<WeekNews>().AddHostedService<NewsWorker<WeekNews>>();
}
