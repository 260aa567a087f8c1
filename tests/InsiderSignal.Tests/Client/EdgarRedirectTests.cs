using InsiderSignal.Edgar.Client;
using Xunit;

namespace InsiderSignal.Tests.Client;

public sealed class EdgarRedirectTests : IDisposable
{
    private readonly ScriptedEdgar _edgar = new();

    public void Dispose() => _edgar.Client.Dispose();

    [Theory]
    [InlineData(301, "/Archives/edgar/data/1/x.txt", "https://www.sec.gov/Archives/edgar/data/1/x.txt")]
    [InlineData(302, "x.txt", "https://www.sec.gov/Archives/edgar/data/9000001/x.txt")]
    [InlineData(303, "https://WWW.sec.gov/x", "https://www.sec.gov/x")]
    [InlineData(307, "https://data.sec.gov/x", "https://data.sec.gov/x")]
    [InlineData(308, "//data.sec.gov/x", "https://data.sec.gov/x")]
    public async Task Get_RedirectWithinTheSites_IsFollowed(int status, string location, string followed)
    {
        _edgar.Then(Reply.Redirect(location, status), Reply.Ok(Samples.Submission));

        Assert.Equal(AnswerStatus.Found, (await _edgar.GetAsync()).Status);

        Assert.Equal(new Uri(followed), _edgar.Seen[1].Address);
        Assert.Equal(2, _edgar.Client.Traffic.Requests);
        Assert.Equal(0, _edgar.Client.Traffic.Faults);
    }

    [Theory]
    [InlineData("https://example.com/x")]
    [InlineData("//example.com/x")]
    [InlineData("https://www.sec.gov:8443/x")]
    [InlineData("http://www.sec.gov/x")]
    [InlineData("ftp://www.sec.gov/x")]
    [InlineData("https://www.sec.gov@example.com/x")]
    public async Task Get_RedirectElsewhere_IsNeverFollowed(string location)
    {
        _edgar.Options.Retries = 0;
        _edgar.Then(Reply.Redirect(location));

        var error = await Assert.ThrowsAsync<EdgarException>(() => _edgar.GetAsync());

        Assert.Single(_edgar.Seen);
        Assert.Contains("not one of the configured sites", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_RedirectsInACircle_AreGivenUp()
    {
        _edgar.Options.Retries = 0;
        _edgar.Then(Reply.Redirect("/x"));

        var error = await Assert.ThrowsAsync<EdgarException>(() => _edgar.GetAsync());

        Assert.Contains("redirected more than 5 times", error.Message, StringComparison.Ordinal);
        Assert.Equal(6, _edgar.Seen.Count);
    }

    [Fact]
    public async Task Get_Redirects_KeepTheLimit()
    {
        _edgar.Options.RequestsPerSecond = 1;
        _edgar.Then(Reply.Redirect("/1"), Reply.Redirect("/2"), Reply.Ok(Samples.Submission));

        await _edgar.GetAsync();

        Assert.Equal([0, 1, 2], _edgar.Seen.Select(seen => seen.At.TotalSeconds));
    }
}
