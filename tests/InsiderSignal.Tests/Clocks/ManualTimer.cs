namespace InsiderSignal.Tests.Clocks;

/// <summary>A timer of a <see cref="ManualClock"/>, which guards its state.</summary>
internal sealed class ManualTimer(ManualClock clock, TimerCallback callback, object? state) : ITimer
{
    public static readonly IComparer<ManualTimer> ByDue =
        Comparer<ManualTimer>.Create((left, right) => (left.DueAt, left.Order).CompareTo((right.DueAt, right.Order)));

    private readonly ExecutionContext? _context = ExecutionContext.Capture();

    public long DueAt { get; set; }

    /// <summary>Of two that are due at once, the one that was armed first fires first.</summary>
    public long Order { get; set; }

    public TimeSpan Period { get; set; }

    public bool IsDisposed { get; set; }

    public bool Change(TimeSpan dueTime, TimeSpan period) => clock.Arm(this, dueTime, period);

    public void Fire()
    {
        if (_context is null)
            callback(state);
        else
            ExecutionContext.Run(_context, _ => callback(state), null);
    }

    public void Dispose() => clock.Disarm(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
