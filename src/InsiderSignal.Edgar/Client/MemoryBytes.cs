using System.Runtime.InteropServices;

namespace InsiderSignal.Edgar.Client;

/// <summary>Bytes in memory as a stream, without a copy where they lie in an array.</summary>
internal static class MemoryBytes
{
    public static MemoryStream Open(ReadOnlyMemory<byte> bytes)
    {
        var array = MemoryMarshal.TryGetArray(bytes, out var segment) ? segment : new ArraySegment<byte>(bytes.ToArray());
        return new MemoryStream(array.Array ?? [], array.Offset, array.Count, writable: false);
    }
}
