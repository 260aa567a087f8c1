namespace InsiderSignal.Web.Weeks;

internal static class WeeksExtensions
{
    public static IServiceCollection AddWeeks(this IServiceCollection services) => services.AddSingleton<WeekDigests>().AddSingleton<WeekMailer>();
}
