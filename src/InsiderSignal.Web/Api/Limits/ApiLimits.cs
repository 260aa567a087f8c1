using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace InsiderSignal.Web.Api.Limits;

/// <summary>
/// A token bucket for each client of the API. It stands before the answers that are kept: each request counts, whatever it costs,
/// so that a client can reckon with the limit. Pages, files and health are not limited.
/// </summary>
internal static class ApiLimits
{
    /// <summary>How many seconds' worth a client may ask for at once.</summary>
    public const int BurstSeconds = 4;

    public static IServiceCollection AddApiLimits(this IServiceCollection services, ApiOptions options) =>
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = RefuseAsync;
            if (options.RequestsPerSecond > 0)
                limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, ClientKey>(context => RateLimitPartition.GetTokenBucketLimiter(ClientKey.Of(context.Connection.RemoteIpAddress), _ => Bucket(options)));
        });

    private static TokenBucketRateLimiterOptions Bucket(ApiOptions options) => new()
    {
        TokenLimit = BurstSeconds * options.RequestsPerSecond,
        TokensPerPeriod = options.RequestsPerSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
    };

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, (int)Math.Ceiling(after.TotalSeconds)) : 1;
        await Refusal(rejected.HttpContext.Response, "More requests came from this address than this server takes.", wait).ExecuteAsync(rejected.HttpContext);
    }

    /// <summary>The answer to who has to wait.</summary>
    public static IResult Refusal(HttpResponse response, string reason, int wait)
    {
        var seconds = wait.ToString(CultureInfo.InvariantCulture);
        response.Headers.RetryAfter = seconds;
        return Results.Problem(
            $"{reason} Try again in {(wait == 1 ? "a second" : $"{seconds} seconds")}.",
            statusCode: StatusCodes.Status429TooManyRequests,
            title: "Too many requests");
    }
}
