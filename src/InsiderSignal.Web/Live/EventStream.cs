using System.Globalization;

namespace InsiderSignal.Web.Live;

/// <summary>One open page: tells it of each new history until it goes away or the program ends.</summary>
internal sealed class EventStream(HttpResponse response, LiveVersion version, TimeProvider time)
{
    // Shorter than proxies let a silent connection be.
    internal static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(20);

    // While a store is being filled, histories follow each other faster than anybody reads.
    internal static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private const string RetryMilliseconds = "5000";

    /// <summary>Writes until it is cancelled. What was seen is the number that the page was made from; null when it does not say.</summary>
    public async Task RunAsync(long? seen, CancellationToken cancellationToken)
    {
        var current = version.Current;
        // An id without data is not an event: the browser remembers it for when it connects again.
        await WriteAsync($"retry: {RetryMilliseconds}\nid: {Text(seen ?? current)}\n\n", cancellationToken);
        // One wait over many heartbeats: each new one would be kept until the next history.
        var change = version.WaitForChangeAsync(seen ?? current, cancellationToken);
        while (!cancellationToken.IsCancellationRequested)
        {
            if (await Task.WhenAny(change, Task.Delay(Heartbeat, time, cancellationToken)) == change)
            {
                var number = await change;
                await WriteAsync($"id: {Text(number)}\ndata: {Text(number)}\n\n", cancellationToken);
                await Task.Delay(Pause, time, cancellationToken);
                change = version.WaitForChangeAsync(number, cancellationToken);
            }
            else if (!cancellationToken.IsCancellationRequested)
            {
                await WriteAsync(": still here\n\n", cancellationToken);
            }
        }
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private async Task WriteAsync(string text, CancellationToken cancellationToken)
    {
        await response.WriteAsync(text, cancellationToken);
        await response.Body.FlushAsync(cancellationToken);
    }
}
