using System.Buffers;

namespace InsiderSignal.Edgar.Discovery;

/// <summary>The lines of a stream as bytes, each over the one before.</summary>
internal sealed class LineReader(Stream stream) : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
    private int _start;
    private int _end;
    private bool _isAtEnd;

    /// <summary>How many bytes the stream has given.</summary>
    public long BytesRead { get; private set; }

    /// <summary>The next line without its end, valid until the next is read.</summary>
    /// <returns>False after the last.</returns>
    /// <exception cref="ListingException">A line is longer than any of an index.</exception>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        var searched = 0;
        while (true)
        {
            var unread = _buffer.AsSpan(_start, _end - _start);
            var length = unread[searched..].IndexOf((byte)'\n') + searched;
            if (length >= searched)
            {
                line = unread[..length].TrimEnd((byte)'\r');
                _start += length + 1;
                return true;
            }

            if (_isAtEnd)
            {
                line = unread.TrimEnd((byte)'\r');
                _start = _end;
                return !unread.IsEmpty;
            }

            searched = unread.Length;
            Fill();
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private void Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        if (_end == _buffer.Length)
            throw new ListingException("no index: a line is longer than 64 KB");
        var count = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        BytesRead += count;
        _isAtEnd = count == 0;
    }
}
