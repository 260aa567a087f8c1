using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace InsiderSignal.Edgar.Client;

/// <summary>Tries again what may pass, and leaves the source alone for a while when nothing passes.</summary>
/// <remarks>
/// From the outside in: retry, circuit breaker, one try. The breaker sees every try, so that retries count as failures too, and an open
/// circuit ends the retries. The time limit lies within the try, behind the wait for leave to send.
/// </remarks>
internal sealed class EdgarResilience
{
    /// <summary>So many failures in a row open the circuit.</summary>
    public const int LongestRun = 20;

    private static readonly TimeSpan FirstRest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestAskedRest = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan FirstBreak = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestBreak = TimeSpan.FromMinutes(15);

    private readonly FairAccessLimiter _limiter;
    private readonly TimeProvider _time;
    private readonly FailureRun _run = new(LongestRun);
    private readonly ResiliencePipeline<EdgarAnswer> _pipeline;
    private long _openUntil;

    public EdgarResilience(int retries, FairAccessLimiter limiter, TimeProvider time)
    {
        _limiter = limiter;
        _time = time;
        var pipeline = new ResiliencePipelineBuilder<EdgarAnswer> { TimeProvider = time };
        if (retries > 0)
            pipeline.AddRetry(Retry(retries));
        _pipeline = pipeline.AddCircuitBreaker(Breaker()).Build();
    }

    /// <summary>Asks until there is an answer, or no hope of one.</summary>
    /// <exception cref="EdgarBlockedException">EDGAR blocks this address.</exception>
    /// <exception cref="EdgarException">No sound answer in all tries, or the circuit is open.</exception>
    public async Task<EdgarAnswer> AskAsync(Uri address, Func<CancellationToken, ValueTask<EdgarAnswer>> ask, CancellationToken cancellationToken)
    {
        var tries = 0;
        try
        {
            return await _pipeline.ExecuteAsync(
                token =>
                {
                    tries++;
                    return ask(token);
                },
                cancellationToken);
        }
        catch (FailedTry fault)
        {
            var after = tries > 1 ? $", after {tries} tries" : "";
            throw new EdgarException($"EDGAR gave no sound answer to {address.PathAndQuery}: {fault.Message}{after}.", fault)
            {
                RetryAt = _time.GetUtcNow() + fault.RetryAfter,
            };
        }
        catch (BrokenCircuitException e)
        {
            throw Open(address, e);
        }
    }

    private EdgarException Open(Uri address, BrokenCircuitException error)
    {
        var until = new DateTimeOffset(Volatile.Read(ref _openUntil), TimeSpan.Zero);
        var isOver = until <= _time.GetUtcNow();
        var when = isOver ? "again until one request has gone well" : $"before {until:yyyy-MM-dd HH:mm:ss} UTC";
        return new EdgarException(
            $"EDGAR was not asked for {address.PathAndQuery}: after {_run.Length} failures in a row it is not asked {when}. "
            + $"The last failure: {_run.LastReason}.",
            error)
        {
            RetryAt = isOver ? null : until,
        };
    }

    // The rest between tries is taken here and not by the strategy, since a block must end it at once.
    private RetryStrategyOptions<EdgarAnswer> Retry(int retries) => new()
    {
        MaxRetryAttempts = retries,
        Delay = TimeSpan.Zero,
        ShouldHandle = static args => ValueTask.FromResult(
            args.Outcome.Exception is FailedTry { MayPass: true } fault && !(fault.RetryAfter > LongestAskedRest)),
        OnRetry = args => new ValueTask(_limiter.RestAsync(
            Rest(args.AttemptNumber, args.Outcome.Exception as FailedTry), args.Context.CancellationToken)),
    };

    private CircuitBreakerStrategyOptions<EdgarAnswer> Breaker() => new()
    {
        // The run decides alone: whatever is reported opens the circuit.
        ShouldHandle = args => ValueTask.FromResult(_run.Note(args.Outcome)),
        FailureRatio = 0,
        MinimumThroughput = 2,
        SamplingDuration = TimeSpan.FromDays(1),
        BreakDurationGenerator = static args => ValueTask.FromResult(Doubled(FirstBreak, args.HalfOpenAttempts, LongestBreak)),
        OnOpened = args =>
        {
            Volatile.Write(ref _openUntil, (_time.GetUtcNow() + args.BreakDuration).UtcTicks);
            return ValueTask.CompletedTask;
        },
    };

    private static TimeSpan Rest(int attempt, FailedTry? fault)
    {
        // Between half and all of it, so that those who failed together do not come back together.
        var rest = Doubled(FirstRest, attempt, LongestRest) * ((1 + Random.Shared.NextDouble()) / 2);
        return fault?.RetryAfter is { } asked && asked > rest ? asked : rest;
    }

    private static TimeSpan Doubled(TimeSpan first, int times, TimeSpan longest) =>
        TimeSpan.FromTicks(Math.Min(first.Ticks << Math.Min(times, 16), longest.Ticks));
}
