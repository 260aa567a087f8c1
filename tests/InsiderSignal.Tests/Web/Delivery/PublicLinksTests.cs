using InsiderSignal.Web.Delivery;

namespace InsiderSignal.Tests.Web.Delivery;

public sealed class PublicLinksTests
{
    [Theory]
    [InlineData("https://example.org/", "/weeks/2023-W18", "https://example.org/weeks/2023-W18")]
    [InlineData("https://example.org/signal/", "/weeks/2023-W18", "https://example.org/signal/weeks/2023-W18")]
    [InlineData("https://example.org/signal/", "alerts?severity=notice#a", "https://example.org/signal/alerts?severity=notice#a")]
    public void To_PathOfAPage_IsBelowThePublicAddress(string site, string path, string expected) =>
        Assert.Equal(expected, new PublicLinks(new Uri(site)).To(path)!.AbsoluteUri);

    [Fact]
    public void To_NoPublicAddress_IsNone() => Assert.Null(new PublicLinks(null).To("/weeks/2023-W18"));
}
