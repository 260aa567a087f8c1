using System.Security.Cryptography;
using System.Text;
using InsiderSignal.Ingestion.Serving;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;

namespace InsiderSignal.Web.Caching;

/// <summary>Answers that are made once for each edition: the server keeps them, and a client that has one is told that it still holds.</summary>
internal static class CachingExtensions
{
    // Some six hundred compressed pages.
    private const long MostBytes = 12 << 20;

    // Larger ones would push out what many ask for.
    private const long LargestAnswer = 256 << 10;

    public static IServiceCollection AddAnswerCache(this IServiceCollection services)
    {
        services.AddSingleton<AnswerEdition>();
        return services.AddOutputCache(options =>
        {
            options.SizeLimit = MostBytes;
            options.MaximumBodySize = LargestAnswer;
            options.AddBasePolicy(new AnswerCachePolicy());
        });
    }

    /// <summary>Comes after routing, and before whatever compresses or adds headers: an answer is kept as it is sent.</summary>
    public static void UseAnswerCache(this IApplicationBuilder app)
    {
        app.Use(TagAsync);
        app.UseOutputCache();
    }

    /// <summary>Null where the store cannot be read: the endpoint itself will fail, within those who answer for failures.</summary>
    private static async Task<string?> EditionAsync(HttpContext context)
    {
        try
        {
            return await context.RequestServices.GetRequiredService<AnswerEdition>().CurrentAsync(context.RequestAborted);
        }
        catch (Exception) when (!context.RequestAborted.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>Of the address too: who shows the tag of one has not got the answer of another.</summary>
    private static EntityTagHeaderValue Tag(string edition, HttpRequest request)
    {
        var address = SHA256.HashData(Encoding.UTF8.GetBytes(request.GetEncodedUrl()));
        return new EntityTagHeaderValue($"\"{edition}-{Convert.ToHexStringLower(address.AsSpan(0, 8))}\"", isWeak: true);
    }

    private static async Task TagAsync(HttpContext context, RequestDelegate next)
    {
        if (!KeptAnswerAttribute.Marks(context.GetEndpoint()) || !HttpMethods.IsGet(context.Request.Method) || !context.RequestServices.GetRequiredService<HistorySnapshot>().IsLoaded)
        {
            await next(context);
            return;
        }

        if (await EditionAsync(context) is not { } edition)
        {
            await next(context);
            return;
        }

        var tag = Tag(edition, context.Request);
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            context.Response.Headers.ETag = tag.ToString();
            return;
        }

        context.Features.Set(new AnswerTag(edition));
        context.Response.OnStarting(() =>
        {
            // A client may keep an answer, and asks each time whether it still holds.
            context.Response.Headers.CacheControl = "no-cache";
            if (context.Response.StatusCode == StatusCodes.Status200OK)
                context.Response.Headers.ETag = tag.ToString();
            return Task.CompletedTask;
        });
        await next(context);
    }
}
