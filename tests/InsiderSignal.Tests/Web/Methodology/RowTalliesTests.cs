using InsiderSignal.Core.Ratios;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Tests.Ingestion;
using InsiderSignal.Tests.Ratios;
using InsiderSignal.Tests.Simulation;
using InsiderSignal.Tests.Storage;
using InsiderSignal.Web.Methodology;

namespace InsiderSignal.Tests.Web.Methodology;

public sealed class RowTalliesTests : IDisposable
{
    private readonly TempStore _temp = new();
    private readonly HistorySnapshot _snapshot = new();
    private readonly SetClock _clock = new(new DateTimeOffset(2025, 6, 2, 14, 0, 0, TimeSpan.Zero));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(59, true, 1)]
    [InlineData(60, true, 2)]
    [InlineData(600, false, 1)]
    public async Task Read_Later_CountsAgainForANewerHistoryAfterAnHour(int minutes, bool isPublished, int rows)
    {
        await _temp.ImportAsync([new SubmissionText { Sequence = 1 }.Entry()]);
        var tallies = new RowTallies(_temp.Store, _snapshot, _clock);
        Assert.Equal(1, (await tallies.ReadAsync(Stop))!.Tally.Rows);

        await _temp.ImportAsync([new SubmissionText { Sequence = 2, Owner = 7 }.Entry()]);
        _clock.Now += TimeSpan.FromMinutes(minutes);
        if (isPublished)
            _snapshot.Publish(Histories.Of(Histories.Buy("2025-06-02")));

        var counted = (await tallies.ReadAsync(Stop))!;
        Assert.Equal(rows, counted.Tally.Rows);
        Assert.Equal(rows == 2 ? _clock.Now : _clock.Now - TimeSpan.FromMinutes(minutes), counted.At);
    }

    public void Dispose() => _temp.Dispose();
}
