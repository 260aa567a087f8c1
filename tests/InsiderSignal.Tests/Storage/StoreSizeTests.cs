using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Tests.Storage;

public sealed class StoreSizeTests : IDisposable
{
    private readonly TempStore _temp = new();

    [Fact]
    public void Of_FileAndLog_CountsBoth()
    {
        using var writer = _temp.Writer();
        writer.Owe([LedgerTests.Listed(1, LedgerSource.Feed)]);
        var log = new FileInfo(_temp.Path + "-wal").Length;

        Assert.True(log > 0);
        Assert.Equal(new FileInfo(_temp.Path).Length + log, StoreSize.Of(_temp.Store)!.Bytes);
        Assert.True(StoreSize.Of(_temp.Store)!.FreeBytes > 0);
    }

    [Fact]
    public void Of_NoFile_IsNone() => Assert.Null(StoreSize.Of(Store.Awaited(StoreLocation.File(Path.Combine(_temp.Folder, "none.db"), StoreMode.Sample))));

    public void Dispose() => _temp.Dispose();
}
