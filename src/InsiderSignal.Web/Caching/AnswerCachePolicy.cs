using Microsoft.AspNetCore.OutputCaching;

namespace InsiderSignal.Web.Caching;

/// <summary>Keeps good answers of marked endpoints, each for its address, edition and encoding: a new edition leaves all older ones behind.</summary>
internal sealed class AnswerCachePolicy : IOutputCachePolicy
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var edition = context.HttpContext.Features.Get<AnswerTag>()?.Edition;
        context.EnableOutputCaching = edition is not null;
        if (edition is null)
            return ValueTask.CompletedTask;
        context.AllowCacheLookup = true;
        context.AllowCacheStorage = true;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Longest;
        // As it stands: keys taken one by one would lose the order of a parameter that is given several times.
        context.CacheVaryByRules.VaryByValues["query"] = context.HttpContext.Request.QueryString.Value ?? "";
        context.CacheVaryByRules.HeaderNames = "Accept-Encoding";
        context.CacheVaryByRules.VaryByValues["edition"] = edition;
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0)
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }
}
