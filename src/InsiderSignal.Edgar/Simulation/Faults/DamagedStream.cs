namespace InsiderSignal.Edgar.Simulation.Faults;

/// <summary>Gives the first bytes of a body, then ends badly.</summary>
internal sealed class DamagedStream(ReadOnlyMemory<byte> sound, BodyEnding ending) : Stream
{
    private readonly CancellationTokenSource _closed = new();
    private int _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_position == sound.Length && ending == BodyEnding.Stall)
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _closed.Token);
            await Task.Delay(Timeout.InfiniteTimeSpan, either.Token);
        }

        return Read(buffer.Span);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, sound.Length - _position);
        if (count == 0 && buffer.Length > 0)
            End();
        sound.Span.Slice(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _closed.Cancel();
        base.Dispose(disposing);
    }

    private void End()
    {
        if (ending == BodyEnding.Break)
            throw new HttpIOException(HttpRequestError.ResponseEnded, "The connection was closed before the whole body had come.");
        if (ending == BodyEnding.Stall)
            _closed.Token.WaitHandle.WaitOne();
    }
}
