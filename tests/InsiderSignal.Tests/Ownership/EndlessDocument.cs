namespace InsiderSignal.Tests.Ownership;

/// <summary>A well-formed beginning, and then rows and rows; counts how much was taken.</summary>
internal sealed class EndlessDocument(long length) : Stream
{
    private static readonly byte[] Row = "<nonDerivativeTransaction><securityTitle><value>Common</value></securityTitle></nonDerivativeTransaction>\n"u8.ToArray();
    private static readonly byte[] Start = "<ownershipDocument><nonDerivativeTable>\n"u8.ToArray();

    public long Served { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => Served;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        count = (int)Math.Min(count, length - Served);
        for (var i = 0; i < count; i++)
        {
            var at = Served + i;
            buffer[offset + i] = at < Start.Length ? Start[at] : Row[(at - Start.Length) % Row.Length];
        }

        Served += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
