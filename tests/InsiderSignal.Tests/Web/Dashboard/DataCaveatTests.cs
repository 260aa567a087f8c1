using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Tests.Storage;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Tests.Web.Dashboard;

public sealed class DataCaveatTests : IDisposable
{
    private readonly TempStore _temp = new();

    [Fact]
    public void Of_SampleStore_SaysThatItIsSimulated()
    {
        var sample = StoreOpener.OpenOrCreate(StoreLocation.File(Path.Combine(_temp.Folder, "sample.db"), StoreMode.Sample), TimeProvider.System);

        Assert.Contains("simulated", DataCaveat.Of(sample), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("www.sec.gov", false)]
    [InlineData("127.0.0.1:5090", true)]
    public void Of_StoreOfFilings_SaysWhereTheyAreFromUnlessItIsTheSec(string? host, bool isSaid)
    {
        if (host is not null)
            FilingOrigin.Claim(_temp.Store, host);

        Assert.Equal(isSaid, DataCaveat.Of(_temp.Store)?.Contains(host!, StringComparison.Ordinal) ?? false);
    }

    public void Dispose() => _temp.Dispose();
}
