namespace InsiderSignal.Tests.Clocks;

/// <summary>A clock that stands still until it is advanced. Its timers fire in the order in which they are due, each with the clock at its instant.</summary>
internal sealed class ManualClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly SortedSet<ManualTimer> _armed = new(ManualTimer.ByDue);
    private long _now;
    private long _changes;
    private long _order;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>How long from now the armed timers are due, the next one first: empty when nothing waits and nothing was left behind.</summary>
    public IReadOnlyList<TimeSpan> Due
    {
        get
        {
            lock (_gate)
                return [.. _armed.Select(timer => new TimeSpan(timer.DueAt - _now))];
        }
    }

    public override DateTimeOffset GetUtcNow() => start.AddTicks(GetTimestamp());

    public override long GetTimestamp()
    {
        lock (_gate)
            return _now;
    }

    /// <summary>Moves the clock on. What a timer sets going may run on after the return, on the thread pool.</summary>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        AdvanceTo(GetTimestamp() + by.Ticks);
    }

    /// <summary>
    /// Moves the clock from timer to timer until a task is finished, which must wait for nothing but this clock. It moves on only when
    /// the timers have been left alone for a while, so that what runs on the thread pool is not overtaken.
    /// </summary>
    /// <exception cref="InvalidOperationException">The task waits for something that no timer will bring.</exception>
    public async Task FinishAsync(Task task)
    {
        while (!task.IsCompleted)
        {
            await SettleAsync(task);
            if (task.IsCompleted)
                break;
            if (NextDue() is not { } due)
                throw new InvalidOperationException("The task is not finished, and no timer is armed that could go on with it.");
            AdvanceTo(due);
        }

        await task;
    }

    /// <inheritdoc cref="FinishAsync(Task)" />
    public async Task<T> FinishAsync<T>(Task<T> task)
    {
        await FinishAsync((Task)task);
        return await task;
    }

    /// <summary>Waits in real time until the timers have been left alone for a while: what was set going has come to its next wait.</summary>
    public Task SettleAsync() => SettleAsync(Task.Delay(Timeout.InfiniteTimeSpan, CancellationToken.None));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    internal bool Arm(ManualTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _changes++;
            _armed.Remove(timer);
            if (timer.IsDisposed)
                return false;
            timer.Period = period;
            if (dueTime == Timeout.InfiniteTimeSpan)
                return true;
            timer.DueAt = _now + dueTime.Ticks;
            timer.Order = _order++;
            _armed.Add(timer);
        }

        // As with the system's timers, one that is due at once fires on the thread pool and not within this call.
        if (dueTime == TimeSpan.Zero)
            ThreadPool.QueueUserWorkItem(_ => AdvanceTo(0));
        return true;
    }

    internal void Disarm(ManualTimer timer)
    {
        lock (_gate)
        {
            _changes++;
            _armed.Remove(timer);
            timer.IsDisposed = true;
        }
    }

    private void AdvanceTo(long target)
    {
        while (TakeDue(target) is { } timer)
            timer.Fire();
        lock (_gate)
            _now = Math.Max(_now, target);
    }

    private ManualTimer? TakeDue(long target)
    {
        lock (_gate)
        {
            if (_armed.Min is not { } next || next.DueAt > Math.Max(target, _now))
                return null;
            _changes++;
            _armed.Remove(next);
            _now = Math.Max(_now, next.DueAt);
            if (next.Period > TimeSpan.Zero)
            {
                next.DueAt += next.Period.Ticks;
                next.Order = _order++;
                _armed.Add(next);
            }

            return next;
        }
    }

    private long? NextDue()
    {
        lock (_gate)
            return _armed.Min?.DueAt;
    }

    private async Task SettleAsync(Task task)
    {
        const int Quiet = 8;
        var seen = Interlocked.Read(ref _changes);
        for (var quiet = 0; quiet < Quiet && !task.IsCompleted; quiet++)
        {
            await Task.Yield();
            await Task.Delay(1);
            var changes = Interlocked.Read(ref _changes);
            if (changes != seen)
                quiet = 0;
            seen = changes;
        }
    }
}
