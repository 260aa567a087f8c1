using InsiderSignal.Storage;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Storage;

/// <summary>A store belongs to the host whose filings were fetched into it.</summary>
public sealed class FilingOriginTests : IDisposable
{
    private readonly TempStore _temp = new();

    [Fact]
    public void Claim_EmptyStore_RemembersTheHost()
    {
        FilingOrigin.Claim(_temp.Store, "127.0.0.1:5090");
        FilingOrigin.Claim(_temp.Store, "127.0.0.1:5090");

        Assert.Equal("127.0.0.1:5090", FilingOrigin.Of(_temp.Open()));
    }

    [Fact]
    public void Claim_StoreOfAnotherHost_IsRefused()
    {
        FilingOrigin.Claim(_temp.Store, "127.0.0.1:5090");

        var refusal = Assert.Throws<StoreException>(() => FilingOrigin.Claim(_temp.Store, "www.sec.gov"));

        Assert.Contains("holds filings from 127.0.0.1:5090", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("127.0.0.1:5090", FilingOrigin.Of(_temp.Store));
    }

    [Fact]
    public async Task Claim_StoreOfImportedFilings_IsTheSecsAlone()
    {
        await _temp.ImportAsync([new SubmissionText().Entry()]);

        Assert.Throws<StoreException>(() => FilingOrigin.Claim(_temp.Store, "127.0.0.1:5090"));
        FilingOrigin.Claim(_temp.Store, "www.sec.gov");

        Assert.Equal("www.sec.gov", FilingOrigin.Of(_temp.Store));
    }

    [Theory]
    [InlineData("www.sec.gov", true)]
    [InlineData("SEC.gov", true)]
    [InlineData("notsec.gov", false)]
    [InlineData("sec.gov.example.org", false)]
    [InlineData("127.0.0.1:5090", false)]
    public void IsSec_Host_TellsTheSecFromOthers(string host, bool expected) => Assert.Equal(expected, FilingOrigin.IsSec(host));

    public void Dispose() => _temp.Dispose();
}
