using InsiderSignal.Web.Delivery.Options;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace InsiderSignal.Web.Delivery.Sending;

/// <summary>
/// One try of a message's schedule. What passes within seconds, as a connection that breaks, is repeated at once with a growing rest between,
/// so that it neither holds up the messages behind it for minutes nor fills the store with writes.
/// </summary>
internal sealed class DeliveryTry
{
    private static readonly TimeSpan FirstRest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(10);

    private readonly DeliveryOptions _options;
    private readonly ResiliencePipeline _pipeline;

    public DeliveryTry(DeliveryOptions options, TimeProvider time)
    {
        _options = options;
        var pipeline = new ResiliencePipelineBuilder { TimeProvider = time };
        if (options.Repeats > 0)
            pipeline.AddRetry(Retry(options.Repeats));
        _pipeline = pipeline.AddTimeout(new TimeoutStrategyOptions { Timeout = options.Timeout }).Build();
    }

    /// <summary>The longest that a try can take, its repeats and rests included.</summary>
    public TimeSpan Longest => ((_options.Repeats + 1) * _options.Timeout) + (_options.Repeats * LongestRest);

    /// <exception cref="DeliveryFault">It failed.</exception>
    public async Task RunAsync(IMessageSender sender, OutgoingMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await _pipeline.ExecuteAsync(
                async token => await sender.SendAsync(message, token),
                cancellationToken);
        }
        catch (TimeoutRejectedException fault)
        {
            throw new DeliveryFault($"no answer within {_options.TimeoutSeconds} s", mayPass: true, inner: fault);
        }
    }

    private static RetryStrategyOptions Retry(int repeats) => new()
    {
        MaxRetryAttempts = repeats,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = FirstRest,
        MaxDelay = LongestRest,
        ShouldHandle = static args => ValueTask.FromResult(PassesSoon(args.Outcome.Exception)),
        DelayGenerator = static args => ValueTask.FromResult((args.Outcome.Exception as DeliveryFault)?.RetryAfter),
    };

    // Who asks for a longer rest is left alone until the message's next try.
    private static bool PassesSoon(Exception? fault) =>
        fault is TimeoutRejectedException || (fault is DeliveryFault { MayPass: true } known && !(known.RetryAfter > LongestRest));
}
