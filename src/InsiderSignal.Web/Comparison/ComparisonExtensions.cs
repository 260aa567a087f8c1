namespace InsiderSignal.Web.Comparison;

/// <summary>The definition switcher: several ratios side by side.</summary>
internal static class ComparisonExtensions
{
    public static IServiceCollection AddComparison(this IServiceCollection services) => services.AddSingleton<ComparisonReader>();
}
