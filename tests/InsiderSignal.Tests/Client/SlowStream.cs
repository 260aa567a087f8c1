namespace InsiderSignal.Tests.Client;

/// <summary>A body that comes byte by byte, with a wait after each but the first.</summary>
internal sealed class SlowStream(TimeProvider time, byte[] content, TimeSpan wait) : OneWayStream
{
    private int _next;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_next > 0)
            await Task.Delay(wait, time, cancellationToken);
        if (_next == content.Length)
            return 0;
        buffer.Span[0] = content[_next++];
        return 1;
    }
}
