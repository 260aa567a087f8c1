using System.Buffers.Binary;

namespace InsiderSignal.Edgar.Client;

/// <summary>A body as it comes over the connection: it must be as long as announced, and must not stall.</summary>
internal sealed class BodyStream(Stream inner, long? announced, StallWatch watch) : Stream
{
    private readonly byte[] _tail = new byte[sizeof(uint)];

    /// <summary>How many bytes have come.</summary>
    public long Count { get; private set; }

    /// <summary>The last four bytes that have come, as a number: in a gzip file, the length of what it holds.</summary>
    public uint Tail => BinaryPrimitives.ReadUInt32LittleEndian(_tail);

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
        watch.Restart();
        int count;
        try
        {
            // The watch's token holds the one that is passed here.
            count = await inner.ReadAsync(buffer, watch.Token);
        }
        catch (Exception e) when (NetworkFault.Is(e))
        {
            throw NetworkFault.Of(e, watch);
        }

        Count += count;
        if (announced is { } length && (Count > length || (count == 0 && buffer.Length > 0 && Count < length)))
            throw new FailedTry($"the answer was cut short: {Count:N0} of {length:N0} bytes");
        KeepTail(buffer.Span[..count]);
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    private void KeepTail(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[Math.Max(0, bytes.Length - _tail.Length)..];
        _tail.AsSpan(bytes.Length).CopyTo(_tail);
        bytes.CopyTo(_tail.AsSpan(_tail.Length - bytes.Length));
    }
}
