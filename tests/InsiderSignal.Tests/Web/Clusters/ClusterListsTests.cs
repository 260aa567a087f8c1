using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Tests.Ingestion;
using InsiderSignal.Tests.Storage;
using InsiderSignal.Web.Clusters;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Trades;

namespace InsiderSignal.Tests.Web.Clusters;

public sealed class ClusterListsTests : IDisposable
{
    private readonly TempStore _temp = new();

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    public async Task Find_BuyersWhoseFilingsSayOffering_AreOneFromTwoOwnersOn(int saying, bool isOffering)
    {
        await _temp.ImportAsync(Enumerable.Range(1, 3).Select(i => Purchase(i, i <= saying)));
        var snapshot = new HistorySnapshot();
        snapshot.Publish(_temp.History());
        var clusters = new ClusterLists(snapshot, new SnapshotCache(snapshot), new TradeLists(_temp.Store), _temp.Store);
        using var captured = new CapturedCommands(_temp.Path);

        var list = await clusters.FindAsync(new ClusterQuery(), TestContext.Current.CancellationToken);

        Assert.Equal(isOffering, Assert.Single(list.Items).IsOffering);
        Assert.Equal(4, captured.Commands.Count);
    }

    public void Dispose() => _temp.Dispose();

    private static SourceEntry Purchase(int i, bool says)
    {
        var text = new SubmissionText { Sequence = i, Owner = 2_000_000 + i, Shares = $"<value>{i}00</value>", Price = $"<value>10.0{i}</value><footnoteId id=\"F1\"/>" };
        return text.Entry(says ? text.Text().Replace("Price in this note.", "Purchased in the Issuer's public offering.", StringComparison.Ordinal) : text.Text());
    }
}
