using System.Buffers;
using System.Text;
using SQLitePCL;

namespace InsiderSignal.Storage.Writing;

/// <summary>One parameter at a time, without boxing.</summary>
internal static class StatementBinding
{
    private const int OnStack = 512;

    public static void Null(sqlite3_stmt statement, int index) => raw.sqlite3_bind_null(statement, index);

    public static void Integer(sqlite3_stmt statement, int index, long value) => raw.sqlite3_bind_int64(statement, index, value);

    public static void Blob(sqlite3_stmt statement, int index, byte[] value) => raw.sqlite3_bind_blob(statement, index, value);

    public static void Text(sqlite3_stmt statement, int index, string value)
    {
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (most <= OnStack)
        {
            Span<byte> bytes = stackalloc byte[OnStack];
            raw.sqlite3_bind_text(statement, index, bytes[..Encoding.UTF8.GetBytes(value, bytes)]);
            return;
        }

        var rented = ArrayPool<byte>.Shared.Rent(most);
        raw.sqlite3_bind_text(statement, index, rented.AsSpan(0, Encoding.UTF8.GetBytes(value, rented)));
        ArrayPool<byte>.Shared.Return(rented);
    }
}
