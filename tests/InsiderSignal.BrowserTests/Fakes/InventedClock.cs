namespace InsiderSignal.BrowserTests.Fakes;

/// <summary>A clock that stands still a few minutes after the latest invented filing; its timers run.</summary>
internal sealed class InventedClock : TimeProvider
{
    public static readonly DateTimeOffset Now = new(2026, 2, 20, 22, 46, 30, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
