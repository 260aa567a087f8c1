using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using InsiderSignal.Edgar.Simulation.Faults;

namespace InsiderSignal.Edgar.Simulation.Serving;

/// <summary>Packs an answer as the caller wants it: not at all if the caller has it already, compressed if it may be.</summary>
internal static class Parcel
{
    private const int Gibberish = 4_096;

    public static HttpResponseMessage Of(Reply reply, EdgarFault? fault, HttpRequestMessage request, DateTimeOffset now)
    {
        reply = Tagged(reply);
        if (fault is null && IsKnown(reply, request.Headers))
            reply = reply with { Status = HttpStatusCode.NotModified, Body = [] };
        var isPacked = fault == EdgarFault.GzipGarbage || MayBePacked(reply, request.Headers);
        var body = fault == EdgarFault.GzipGarbage ? Garbage(reply.Body) : isPacked ? Compress(reply.Body) : reply.Body;
        var content = Damage.Content(body, fault);
        content.Headers.ContentType = new MediaTypeHeaderValue(reply.Type);
        content.Headers.LastModified = reply.LastModified;
        if (isPacked)
            content.Headers.ContentEncoding.Add("gzip");
        var response = new HttpResponseMessage(reply.Status) { Content = content, RequestMessage = request };
        response.Headers.Date = now;
        response.Headers.RetryAfter = reply.RetryAfter is { } wait ? new RetryConditionHeaderValue(wait) : null;
        response.Headers.ETag = reply.EntityTag is { } tag ? EntityTagHeaderValue.Parse(tag) : null;
        return response;
    }

    private static Reply Tagged(Reply reply) => reply.Status == HttpStatusCode.OK && reply.EntityTag is null
        ? reply with { EntityTag = $"\"{Convert.ToHexStringLower(SHA256.HashData(reply.Body).AsSpan(0, 8))}\"" }
        : reply;

    private static bool IsKnown(Reply reply, HttpRequestHeaders asked) => reply.Status == HttpStatusCode.OK && (asked.IfNoneMatch.Count > 0
        ? asked.IfNoneMatch.Any(tag => tag.Tag == EntityTagHeaderValue.Parse(reply.EntityTag!).Tag)
        : asked.IfModifiedSince is { } since && reply.LastModified <= since);

    private static bool MayBePacked(Reply reply, HttpRequestHeaders asked) =>
        reply.Body.Length > 0 && reply.Type is not ("application/zip" or "application/x-gzip")
        && asked.AcceptEncoding.Any(encoding => encoding.Value == "gzip" && encoding.Quality is not 0);

    private static byte[] Compress(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(body);
        return packed.ToArray();
    }

    /// <summary>Bytes with the head of a gzip file and nothing of one behind it.</summary>
    private static byte[] Garbage(byte[] body)
    {
        var garbage = new byte[Gibberish];
        SHA256.HashData(body).CopyTo(garbage, 10);
        garbage.AsSpan(42).Fill(0xFF);
        ReadOnlySpan<byte> head = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3];
        head.CopyTo(garbage);
        return garbage;
    }
}
