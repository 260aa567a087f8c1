namespace InsiderSignal.Web.Industries;

/// <summary>Industries, as the program wires them.</summary>
internal static class IndustriesExtensions
{
    public static IServiceCollection AddIndustries(this IServiceCollection services) => services.AddSingleton<IndustryViews>();
}
