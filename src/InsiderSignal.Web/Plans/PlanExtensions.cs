namespace InsiderSignal.Web.Plans;

internal static class PlanExtensions
{
    public static IServiceCollection AddPlans(this IServiceCollection services) => services.AddSingleton<PlanLists>();
}
