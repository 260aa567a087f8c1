namespace InsiderSignal.Tests.Client;

/// <summary>A body whose connection breaks before its end.</summary>
internal sealed class BreakingStream(byte[] content) : OneWayStream
{
    private bool _isRead;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_isRead)
            throw new HttpIOException(HttpRequestError.ResponseEnded);
        _isRead = true;
        content.CopyTo(buffer);
        return ValueTask.FromResult(content.Length);
    }
}
