using System.Buffers;
using System.IO.Compression;

namespace InsiderSignal.Edgar.Client;

/// <summary>The body of an answer, decompressed. Its beginning is at hand, since what it is decides what becomes of the rest.</summary>
internal sealed class AnswerBody : IAsyncDisposable
{
    private const int HeadLength = 64 * 1024;

    private readonly BodyStream _raw;
    private readonly Stream _decoded;
    private long _count;

    private AnswerBody(BodyStream raw, bool isGzip)
    {
        _raw = raw;
        _decoded = isGzip ? new GZipStream(raw, CompressionMode.Decompress) : raw;
    }

    /// <summary>The first 64 KB; all of it when there are no more.</summary>
    public ReadOnlyMemory<byte> Head { get; private set; }

    /// <summary>Opens the body of a response and reads its head.</summary>
    /// <exception cref="FailedTry">It is cut, stalls, or comes in an encoding that was not asked for.</exception>
    public static async Task<AnswerBody> OpenAsync(HttpResponseMessage response, StallWatch watch)
    {
        Stream content;
        try
        {
            content = await response.Content.ReadAsStreamAsync(watch.Token);
        }
        catch (Exception e) when (NetworkFault.Is(e))
        {
            throw NetworkFault.Of(e, watch);
        }

        var headers = response.Content.Headers;
        var body = new AnswerBody(new BodyStream(content, headers.ContentLength, watch), IsGzip(headers.ContentEncoding));
        try
        {
            await body.ReadHeadAsync();
            return body;
        }
        catch
        {
            await body.DisposeAsync();
            throw;
        }
    }

    /// <summary>Copies all of it.</summary>
    /// <exception cref="FailedTry">It is cut, stalls, or is longer than the most that is taken.</exception>
    public async Task CopyToAsync(Stream target, long most, CancellationToken cancellationToken)
    {
        await target.WriteAsync(Head, cancellationToken);
        if (Head.Length < HeadLength)
            return;
        var buffer = ArrayPool<byte>.Shared.Rent(HeadLength);
        try
        {
            int count;
            while ((count = await ReadAsync(buffer)) > 0)
            {
                if (_count > most)
                    throw new FailedTry($"the answer is longer than {most / (1024 * 1024):N0} MB") { MayPass = false, IsOutage = false };
                await target.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public ValueTask DisposeAsync() => _decoded.DisposeAsync();

    private static bool IsGzip(ICollection<string> encodings) => encodings switch
    {
        { Count: 0 } => false,
        _ when encodings.All(static encoding => encoding.Equals("identity", StringComparison.OrdinalIgnoreCase)) => false,
        { Count: 1 } when encodings.Single().ToUpperInvariant() is "GZIP" or "X-GZIP" => true,
        _ => throw new FailedTry($"the answer came in an encoding that was not asked for: {string.Join(", ", encodings)}"),
    };

    private async Task ReadHeadAsync()
    {
        var head = new byte[HeadLength];
        int length = 0, count;
        while (length < head.Length && (count = await ReadAsync(head.AsMemory(length))) > 0)
            length += count;
        Head = head.AsMemory(0, length);
    }

    private async ValueTask<int> ReadAsync(Memory<byte> buffer)
    {
        int count;
        try
        {
            count = await _decoded.ReadAsync(buffer);
        }
        catch (InvalidDataException e)
        {
            throw new FailedTry("the compression of the answer is damaged", e);
        }

        _count += count;
        if (count == 0 && _decoded is GZipStream)
            await EndGzipAsync();
        return count;
    }

    // GZipStream takes the end of its source for the end of the file, wherever that falls. Only the length in the last four bytes tells.
    private async Task EndGzipAsync()
    {
        var rest = new byte[1024];
        while (await _raw.ReadAsync(rest) > 0)
        {
        }

        if (_raw.Count > 0 && _raw.Tail != (uint)_count)
            throw new FailedTry("the compression of the answer is cut short");
    }
}
