using InsiderSignal.Storage.Opening;

namespace InsiderSignal.Storage.Reading;

/// <summary>How much room a store takes.</summary>
public static class StoreSize
{
    /// <summary>Bytes of the file and of the log beside it; zero without a file.</summary>
    public static long Of(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var path = store.Location.DataSource;
        return Length(path) + Length(path + "-wal");
    }

    private static long Length(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? file.Length : 0;
    }
}
