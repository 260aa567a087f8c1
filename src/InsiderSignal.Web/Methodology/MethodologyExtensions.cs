namespace InsiderSignal.Web.Methodology;

/// <summary>The definitions, with the numbers of the store.</summary>
internal static class MethodologyExtensions
{
    public static IServiceCollection AddMethodology(this IServiceCollection services) =>
        services.AddSingleton<RowTallies>().AddSingleton<MethodologyReader>();
}
