using InsiderSignal.Web.Components;
using Microsoft.AspNetCore.Diagnostics;
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
        app.UseMiddleware<SecurityHeadersMiddleware>();
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.Use(LeaveToApi);
        app.MapStaticAssets();
        // No page has a form that changes anything: no token, no cookie.
        app.MapRazorComponents<App>().DisableAntiforgery();
        return app;
    }

    /// <summary>Status codes of the API come with bodies of its own, never with a page.</summary>
    private static Task LeaveToApi(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
            && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        return next(context);
    }
}
