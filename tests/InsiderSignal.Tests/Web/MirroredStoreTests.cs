using System.Net;

namespace InsiderSignal.Tests.Web;

/// <summary>What is read outside of the pages, and so without their banner, says itself that its data is not the SEC's.</summary>
public sealed class MirroredStoreTests(MirroredStore served) : IClassFixture<MirroredStore>
{
    [Theory]
    [InlineData("/feed.atom")]
    [InlineData("/weeks/2023-W10/mail")]
    [InlineData("/api/v1/weeks/2023-W10?format=text")]
    public async Task Answer_WithoutABanner_SaysWhereTheDataIsFrom(string address)
    {
        var answer = WebUtility.HtmlDecode(await served.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));

        Assert.Contains($"the filings come from {MirroredStore.Host}", answer.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }
}
