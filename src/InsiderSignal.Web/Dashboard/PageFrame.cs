using InsiderSignal.Web.Alerts;
using InsiderSignal.Web.Live;
using Microsoft.AspNetCore.Diagnostics;

namespace InsiderSignal.Web.Dashboard;

/// <summary>What every page shows around its content.</summary>
/// <param name="Version">The version of what is shown, as pages that are open are told of newer ones.</param>
/// <param name="Alerts">The alerts that stand, gravest first.</param>
/// <param name="Freshness">The state of the data.</param>
internal sealed record PageFrame(long Version, IReadOnlyList<AlertView> Alerts, Freshness Freshness)
{
    public static async Task<PageFrame> ReadAsync(HttpContext context)
    {
        if (context.Features.Get<PageFrame>() is { } known)
            return known;
        var reader = context.RequestServices.GetRequiredService<IDashboardReader>();
        // Before anything is read: what is published in between must count as not seen.
        var version = context.RequestServices.GetRequiredService<LiveVersion>().Current;
        return new PageFrame(version, await reader.AlertsAsync(context.RequestAborted), await reader.FreshnessAsync(context.RequestAborted));
    }

    /// <summary>The framework sends a page that it makes in place of another as it first stands, without what is still waited for: its frame has to be known before.</summary>
    public static void KnownForPagesInPlaceOfOthers(IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
            context.Features.Set(await ReadAsync(context));
        await next(context);
    });
}
