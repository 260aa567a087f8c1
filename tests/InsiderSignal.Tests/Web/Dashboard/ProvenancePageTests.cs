namespace InsiderSignal.Tests.Web.Dashboard;

/// <summary>The overview of a store that was filled from files, which prove no day.</summary>
public sealed class ProvenancePageTests(ServedStore served) : IClassFixture<ServedStore>
{
    [Fact]
    public async Task Overview_NoDayProved_SaysThatThisMayBeAPart()
    {
        var page = await served.Client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Matches("<a href=\"status#completeness\"[^>]*>No day is proved complete, so this may be a part of the market</a>\\. ", page);
    }
}
