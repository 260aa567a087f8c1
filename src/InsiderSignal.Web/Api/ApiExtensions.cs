using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Ingestion.Settings;
using InsiderSignal.Web.Api.Documentation;
using InsiderSignal.Web.Api.Limits;
using InsiderSignal.Web.Hosting;
using InsiderSignal.Web.Ratios;

namespace InsiderSignal.Web.Api;

/// <summary>The JSON API and the addresses that machines ask: health, readiness, version.</summary>
internal static class ApiExtensions
{
    /// <exception cref="SettingException">A setting of the API is wrong.</exception>
    public static IServiceCollection AddApi(this IServiceCollection services, IConfiguration configuration)
    {
        services.ConfigureHttpJsonOptions(json => AnswerJson.Configure(json.SerializerOptions));
        services.AddProblemDetails();
        services.AddExceptionHandler<ApiExceptionHandler>();
        services.AddOpenApi(options => options.AddNotes());
        services.AddSingleton<ApiCatalog>();
        var options = SettingReader.Read<ApiOptions>(configuration, ApiOptions.SectionName);
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
        app.MapStatus();
        app.MapGet("/healthz", () => new { status = "ok" }).ExcludeFromDescription();
        app.MapGet("/readyz", (HistorySnapshot snapshot) => snapshot.IsLoaded
            ? Results.Ok(new { status = "ready" })
            : Results.Json(new { status = "loading" }, statusCode: StatusCodes.Status503ServiceUnavailable)).ExcludeFromDescription();
        app.MapGet("/version", () => ProductVersion.Current).ExcludeFromDescription();
        return app;
    }
}
