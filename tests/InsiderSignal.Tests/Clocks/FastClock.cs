using System.Diagnostics;

namespace InsiderSignal.Tests.Clocks;

/// <summary>A clock that runs many times as fast as the real one. Its timers may be late, as real ones are, but are never early.</summary>
/// <param name="speed">How many of its seconds pass in a real one.</param>
/// <param name="start">What it shows when it is made.</param>
internal sealed class FastClock(double speed, DateTimeOffset start) : TimeProvider
{
    private readonly long _origin = Stopwatch.GetTimestamp();

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => start.AddTicks(GetTimestamp());

    public override long GetTimestamp() => (long)(Stopwatch.GetElapsedTime(_origin).Ticks * speed);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FastTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>The real time that a span of this clock takes, in whole milliseconds, which is what timers count in.</summary>
    internal TimeSpan ToReal(long ticks) => TimeSpan.FromMilliseconds(Math.Ceiling(Math.Max(0, ticks) / speed / TimeSpan.TicksPerMillisecond));
}
