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
    public async Task WaitAsync(Task ring, DateTimeOffset? until, CancellationToken cancellationToken)
    {
        if (until is not { } due)
        {
            await ring.WaitAsync(cancellationToken);
            return;
        }

        var left = due - time.GetUtcNow();
        if (left <= TimeSpan.Zero)
            return;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(ring, Task.Delay(left, time, stop.Token));
        await stop.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
    }
}
