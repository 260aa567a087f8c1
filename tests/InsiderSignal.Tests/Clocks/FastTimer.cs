namespace InsiderSignal.Tests.Clocks;

/// <summary>A timer of a <see cref="FastClock"/>.</summary>
internal sealed class FastTimer : ITimer
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    private readonly FastClock _clock;
    private readonly TimerCallback _callback;
    private readonly object? _state;
    private readonly Lock _gate = new();
    private readonly ITimer _real;
    private long? _dueAt;
    private TimeSpan _period;

    public FastTimer(FastClock clock, TimerCallback callback, object? state)
    {
        _clock = clock;
        _callback = callback;
        _state = state;
        _real = TimeProvider.System.CreateTimer(_ => Fire(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _period = period;
            _dueAt = dueTime == Timeout.InfiniteTimeSpan ? null : _clock.GetTimestamp() + dueTime.Ticks;
            return _real.Change(_dueAt is null ? Timeout.InfiniteTimeSpan : _clock.ToReal(dueTime.Ticks), Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose() => _real.Dispose();

    public ValueTask DisposeAsync() => _real.DisposeAsync();

    private void Fire()
    {
        lock (_gate)
        {
            if (_dueAt is not { } dueAt)
                return;

            // The system's timers are coarse enough to fire a little early, which a fast clock would show as a lot.
            var now = _clock.GetTimestamp();
            if (now < dueAt)
            {
                _real.Change(Moment, Timeout.InfiniteTimeSpan);
                return;
            }

            _dueAt = _period > TimeSpan.Zero ? now + _period.Ticks : null;
            if (_dueAt is not null)
                _real.Change(_clock.ToReal(_period.Ticks), Timeout.InfiniteTimeSpan);
        }

        _callback(_state);
    }
}
