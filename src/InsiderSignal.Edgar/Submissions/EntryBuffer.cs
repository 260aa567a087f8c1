using System.Buffers;

namespace InsiderSignal.Edgar.Submissions;

/// <summary>The one buffer that the entries of an import are unpacked into, each over the one before.</summary>
internal sealed class EntryBuffer : IDisposable
{
    /// <summary>The largest entry that is read, in bytes: 64 MB.</summary>
    public const int LargestEntry = 64 * 1024 * 1024;

    private const int FirstSize = 64 * 1024;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);

    /// <summary>Reads a stream to its end; null when it holds more than <see cref="LargestEntry"/>.</summary>
    public ReadOnlyMemory<byte>? FillToEnd(Stream source)
    {
        var length = 0;
        while (true)
        {
            if (length == _bytes.Length && !TryGrow())
                return null;
            var count = source.Read(_bytes, length, Math.Min(_bytes.Length, LargestEntry + 1) - length);
            if (count == 0)
                return _bytes.AsMemory(0, length);
            length += count;
            if (length > LargestEntry)
                return null;
        }
    }

    /// <summary>Reads a stated number of bytes, at most <see cref="LargestEntry"/>.</summary>
    /// <exception cref="EndOfStreamException">The stream ends before.</exception>
    public ReadOnlyMemory<byte> Fill(Stream source, int size)
    {
        var length = 0;
        while (length < size)
        {
            // Grown by what arrives and not by what a header promises.
            if (length == _bytes.Length)
                TryGrow();
            var count = source.Read(_bytes, length, Math.Min(_bytes.Length, size) - length);
            if (count == 0)
                throw CutShort.Error();
            length += count;
        }

        return _bytes.AsMemory(0, size);
    }

    /// <summary>Reads past a stated number of bytes.</summary>
    /// <exception cref="EndOfStreamException">The stream ends before.</exception>
    public void Skip(Stream source, long size)
    {
        while (size > 0)
        {
            var count = source.Read(_bytes, 0, (int)Math.Min(_bytes.Length, size));
            if (count == 0)
                throw CutShort.Error();
            size -= count;
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private bool TryGrow()
    {
        if (_bytes.Length > LargestEntry)
            return false;
        var larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
        _bytes.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
        return true;
    }
}
