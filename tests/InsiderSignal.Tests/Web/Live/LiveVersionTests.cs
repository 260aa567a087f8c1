using InsiderSignal.Core.Ratios;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Tests.Clocks;
using InsiderSignal.Web.Live;

namespace InsiderSignal.Tests.Web.Live;

public sealed class LiveVersionTests
{
    private readonly ManualClock _clock = new(new DateTimeOffset(2026, 2, 20, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Current_EachHistoryAndEachProcess_IsHigher()
    {
        var snapshot = new HistorySnapshot();
        var first = new LiveVersion(snapshot, _clock);
        var empty = first.Current;
        snapshot.Publish(TradeHistory.Empty);
        var loaded = first.Current;

        _clock.Advance(TimeSpan.FromSeconds(1));
        var next = new LiveVersion(new HistorySnapshot(), _clock).Current;

        Assert.True(empty < loaded);
        Assert.True(loaded < next);
    }

    [Fact]
    public async Task WaitForChange_NumberOfAnEarlierProcess_DoesNotWait()
    {
        var version = new LiveVersion(new HistorySnapshot(), _clock);

        Assert.Equal(version.Current, await version.WaitForChangeAsync(version.Current - 1000, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("1771588800001", 1771588800001)]
    [InlineData("", null)]
    [InlineData("-1", null)]
    [InlineData("1771588800001<", null)]
    public void Parse_AnyText_IsANumberOrNothing(string text, long? number) => Assert.Equal(number, LiveVersion.Parse(text));
}
