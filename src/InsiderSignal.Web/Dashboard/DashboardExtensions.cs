using System.IO.Compression;
using InsiderSignal.Web.Alerts;
using InsiderSignal.Web.Api.Parameters;
using InsiderSignal.Web.Caching;
using InsiderSignal.Web.Companies;
using InsiderSignal.Web.Comparison;
using InsiderSignal.Web.Components;
using InsiderSignal.Web.Clusters;
using InsiderSignal.Web.Delivery.Status;
using InsiderSignal.Web.Filings;
using InsiderSignal.Web.Hosting;
using InsiderSignal.Web.Industries;
using InsiderSignal.Web.Insiders;
using InsiderSignal.Web.Live;
using InsiderSignal.Web.Search;
using InsiderSignal.Web.Plans;
using InsiderSignal.Web.Methodology;
using InsiderSignal.Web.Status;
using InsiderSignal.Web.Trades;
using InsiderSignal.Web.Watching;
using InsiderSignal.Web.Weeks;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace InsiderSignal.Web.Dashboard;

/// <summary>The pages, as <c>Program</c> wires them. An <see cref="IDashboardReader"/> must be registered beside them.</summary>
public static class DashboardExtensions
{
    public static WebApplicationBuilder AddDashboard(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        // Started from its build folder in any environment, the application finds its static files where they were built.
        builder.WebHost.UseStaticWebAssets();
        // From a build folder the framework would watch the files, and send them uncompressed: of use to a developer only.
        if (!builder.Environment.IsDevelopment())
            builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        var services = builder.Services;
        services.AddRazorComponents();
        services.AddResponseCompression(options =>
        {
            // Pages hold no secret that a guess reflected beside it could reveal.
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.TryAddSingleton(TimeProvider.System);
        services.AddStatus().AddLive().AddComparison().AddMethodology().AddAnswerCache();
        services.AddTrades().AddCompanies().AddInsiders().AddIndustries().AddSearch();
        services.AddFilings().AddPlans().AddClusters().AddAlerts().AddWeeks().AddWatching();
        return builder;
    }

    public static WebApplication MapDashboard(this WebApplication app)
    {
        app.UseEncodingVaries();
        app.UseAnswerCache();
        app.UseResponseCompression();
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        PageFrame.KnownForPagesInPlaceOfOthers(app);
        // Within both, which clear what was set and begin again.
        app.UseMiddleware<SecurityHeadersMiddleware>();
        app.UseWhen(context => ApiPath.Includes(context.Request.Path), api => api.Use(WithoutStatusPage));
        app.UseWhen(context => !ApiPath.Includes(context.Request.Path), pages => pages.Use(ReadingOnly));
        app.UseParameterCheck();
        app.MapStaticAssets();
        app.MapLive();
        app.MapRetry();
        app.MapRedelivery();
        app.MapComparison();
        app.MapWeekMail();
        // No page changes anything by a form of its own: no token, no cookie.
        app.MapRazorComponents<App>().DisableAntiforgery().WithMetadata(new KeptAnswerAttribute());
        return app;
    }

    /// <summary>Status codes of the API come with bodies of its own, never with a page.</summary>
    private static Task WithoutStatusPage(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages)
            pages.Enabled = false;
        return next(context);
    }

    /// <summary>Pages are only read, but for two addresses: whatever else is sent to one is refused before anything is read of it.</summary>
    private static Task ReadingOnly(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsGet(context.Request.Method) || RetryEndpoint.Takes(context.Request) || RedeliveryEndpoint.Takes(context.Request))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        return context.Response.CompleteAsync();
    }
}
