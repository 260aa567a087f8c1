namespace InsiderSignal.Web.Trades;

/// <summary>The screener and the whales.</summary>
internal static class TradesExtensions
{
    public static IServiceCollection AddTrades(this IServiceCollection services)
    {
        services.AddSingleton<TradeScreener>();
        services.AddSingleton<WhaleWatch>();
        services.AddSingleton<TradeConditions>();
        return services;
    }
}
