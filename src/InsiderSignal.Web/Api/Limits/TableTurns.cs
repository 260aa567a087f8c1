using System.Threading.RateLimiting;

namespace InsiderSignal.Web.Api.Limits;

/// <summary>
/// Turns for tables of thousands of lines, each of which costs as much as fifty pages: a few are made at once and a few wait, so that
/// pages are still made beside them. A turn ends when the table is made: who takes long to receive it holds up nobody.
/// </summary>
internal sealed class TableTurns(int atOnce, int waiting) : IDisposable
{
    private const int SecondsToTryAgain = 5;

    private readonly ConcurrencyLimiter _turns = new(new ConcurrencyLimiterOptions { PermitLimit = atOnce, QueueLimit = waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    /// <summary>Half of the processors make tables, at least one.</summary>
    public TableTurns()
        : this(Math.Max(1, Environment.ProcessorCount / 2), waiting: 8)
    {
    }

    /// <summary>Answers at once what is no table, and a table when its turn comes.</summary>
    public async ValueTask<object?> TakeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (!"csv".Equals(context.HttpContext.Request.Query["format"], StringComparison.OrdinalIgnoreCase))
            return await next(context);
        using var turn = await _turns.AcquireAsync(1, context.HttpContext.RequestAborted);
        return turn.IsAcquired
            ? await next(context)
            : ApiLimits.Refusal(context.HttpContext.Response, "More tables are being made than this server makes at once.", SecondsToTryAgain);
    }

    public void Dispose() => _turns.Dispose();
}
