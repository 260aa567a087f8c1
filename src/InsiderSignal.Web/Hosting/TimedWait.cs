namespace InsiderSignal.Web.Hosting;

internal static class TimedWait
{
    /// <summary>Waits until something happens, at most until an instant.</summary>
    /// <param name="time">The clock.</param>
    /// <param name="happening">Ends when it happens.</param>
    /// <param name="until">Null for however long it takes.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task WaitAsync(this TimeProvider time, Task happening, DateTimeOffset? until, CancellationToken cancellationToken)
    {
        if (until is not { } due)
        {
            await happening.WaitAsync(cancellationToken);
            return;
        }

        var left = due - time.GetUtcNow();
        if (left <= TimeSpan.Zero)
            return;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(happening, Task.Delay(left, time, stop.Token));
        await stop.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
    }
}
