using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Web.Api.Documentation;
using InsiderSignal.Web.Api.Limits;
using InsiderSignal.Web.Alerts;
using InsiderSignal.Web.Clusters;
using InsiderSignal.Web.Companies;
using InsiderSignal.Web.Feeds;
using InsiderSignal.Web.Filings;
using InsiderSignal.Web.Hosting;
using InsiderSignal.Web.Insiders;
using InsiderSignal.Web.Plans;
using InsiderSignal.Web.Ratios;
using InsiderSignal.Web.Search;
using InsiderSignal.Web.Sectors;
using InsiderSignal.Web.Trades;
using InsiderSignal.Web.Weeks;

namespace InsiderSignal.Web.Api;

/// <summary>The JSON API and the addresses that machines ask: health, readiness, version.</summary>
internal static class ApiExtensions
{
    public static IServiceCollection AddApi(this IServiceCollection services, ApiOptions options)
    {
        services.ConfigureHttpJsonOptions(json => AnswerJson.Configure(json.SerializerOptions));
        services.AddProblemDetails();
        services.AddExceptionHandler<ApiExceptionHandler>();
        services.AddOpenApi(options => options.AddNotes());
        services.AddSingleton<ApiCatalog>();
        services.AddSingleton(_ => new TableTurns());
        return services.AddSingleton(options).AddApiLimits(options);
    }

    public static WebApplication MapApi(this WebApplication app)
    {
        app.UseWhen(
            context => ApiPath.Includes(context.Request.Path),
            api =>
            {
                api.UseStatusCodePages();
                api.UseRateLimiter();
            });
        app.MapOpenApi();
        app.MapRatios();
        app.MapTrades();
        app.MapStatus();
        app.MapSectors();
        app.MapCompanies();
        app.MapInsiders();
        app.MapSearch();
        app.MapFilings();
        app.MapPlans();
        app.MapClusters();
        app.MapAlerts();
        app.MapFeed();
        app.MapWeeks();
        app.MapGet("/healthz", () => new { status = "ok" }).ExcludeFromDescription();
        app.MapGet("/readyz", (HistorySnapshot snapshot) => snapshot.IsLoaded
            ? Results.Ok(new { status = "ready" })
            : Results.Json(new { status = "loading" }, statusCode: StatusCodes.Status503ServiceUnavailable)).ExcludeFromDescription();
        app.MapGet("/version", () => ProductVersion.Current).ExcludeFromDescription();
        return app;
    }
}
