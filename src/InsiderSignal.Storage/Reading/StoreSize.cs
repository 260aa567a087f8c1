using InsiderSignal.Storage.Opening;

namespace InsiderSignal.Storage.Reading;

/// <summary>What a store takes of its disk.</summary>
/// <param name="Bytes">The file and the log beside it.</param>
/// <param name="FreeBytes">Left on the disk; null where the system does not say.</param>
public sealed record StoreSize(long Bytes, long? FreeBytes)
{
    /// <returns>Null without a file.</returns>
    public static StoreSize? Of(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var path = store.Location.DataSource;
        return File.Exists(path) ? new StoreSize(Length(path) + Length(path + "-wal"), FreeBeside(path)) : null;
    }

    private static long Length(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? file.Length : 0;
    }

    private static long? FreeBeside(string path)
    {
        try
        {
            return new DriveInfo(Path.GetDirectoryName(path)!).AvailableFreeSpace;
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
