using System.IO.Compression;

namespace InsiderSignal.Tests.Client;

/// <summary>Very little that unpacks to very much.</summary>
internal static class ZipBomb
{
    public static byte[] Gzip(int megabytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            var blank = new byte[1024 * 1024];
            for (var i = 0; i < megabytes; i++)
                gzip.Write(blank);
        }

        return packed.ToArray();
    }
}
