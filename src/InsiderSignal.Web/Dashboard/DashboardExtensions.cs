using InsiderSignal.Web.Components;
using Microsoft.AspNetCore.ResponseCompression;

namespace InsiderSignal.Web.Dashboard;

/// <summary>The pages, as <c>Program</c> wires them. An <see cref="IDashboardReader"/> must be registered beside them.</summary>
public static class DashboardExtensions
{
    public static IServiceCollection AddDashboard(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddResponseCompression(options =>
        {
            // Pages hold no secret that a guess reflected beside it could reveal.
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        services.AddSingleton(TimeProvider.System);
        return services;
    }

    public static WebApplication MapDashboard(this WebApplication app)
    {
        app.UseResponseCompression();
        app.UseWhen(IsPage, pages =>
        {
            pages.UseMiddleware<SecurityHeadersMiddleware>();
            pages.UseExceptionHandler("/error", createScopeForErrors: true);
            pages.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        });
        app.MapStaticAssets();
        // No page has a form that changes anything: no token, no cookie.
        app.MapRazorComponents<App>().DisableAntiforgery();
        return app;
    }

    /// <summary>The API answers with problem details of its own.</summary>
    private static bool IsPage(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        && !context.Request.Path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase);
}
