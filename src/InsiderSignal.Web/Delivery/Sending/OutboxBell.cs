using InsiderSignal.Web.Hosting;

namespace InsiderSignal.Web.Delivery.Sending;

/// <summary>Tells those who send that there is something new to be sent.</summary>
internal sealed class OutboxBell(TimeProvider time)
{
    private volatile TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends with the next ring. Taken before one looks at what there is, so that no ring falls between.</summary>
    public Task Next => _next.Task;

    public void Ring() =>
        Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();

    /// <summary>Waits for a ring, at most until an instant.</summary>
    /// <param name="ring">The ring.</param>
    /// <param name="until">Null for however long it takes.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task WaitAsync(Task ring, DateTimeOffset? until, CancellationToken cancellationToken) => time.WaitAsync(ring, until, cancellationToken);
}
