namespace InsiderSignal.Web.Filings;

internal static class FilingExtensions
{
    public static IServiceCollection AddFilings(this IServiceCollection services) => services.AddSingleton<FilingViews>();
}
