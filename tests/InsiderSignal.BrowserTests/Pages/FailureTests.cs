using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

public sealed class FailureTests(Browser browser)
{
    [Fact]
    public async Task Overview_ReaderFails_SaysSoWithoutInnards()
    {
        await using var site = await Site.StartAsync();
        site.Reader.Fails = true;
        await using var visit = await browser.VisitAsync(site.Address.ToString(), new View(View.Desk));

        Assert.Equal(500, visit.Response!.Status);
        Assert.Equal("This page could not be made", await visit.Page.Locator("h1").InnerTextAsync());
        Assert.DoesNotContain("InvalidOperationException", await visit.Page.ContentAsync(), StringComparison.Ordinal);
        Assert.Contains("style-src 'self' 'nonce-", visit.Response.Headers["content-security-policy"], StringComparison.Ordinal);
        await visit.AssertAccessibleAsync();
    }
}
