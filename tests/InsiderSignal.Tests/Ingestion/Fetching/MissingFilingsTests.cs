using InsiderSignal.Core.Calendar;
using InsiderSignal.Ingestion.Fetching;
using InsiderSignal.Storage.Model;
using InsiderSignal.Tests.Simulation;
using InsiderSignal.Tests.Storage;

namespace InsiderSignal.Tests.Ingestion.Fetching;

public sealed class MissingFilingsTests
{
    private static readonly DateOnly Filed = new(2023, 3, 6);

    private readonly SetClock _clock = new(NewYorkTime.Instant(new DateTime(2023, 3, 6, 12, 0, 0)));
    private readonly MissingFilings _missing;

    public MissingFilingsTests() => _missing = new MissingFilings(_clock);

    [Fact]
    public void IsDue_AfterMisses_WaitsTwiceAsLongEachTime()
    {
        var entry = Listed(LedgerSource.Feed);
        Assert.True(_missing.IsDue(entry.Accession));

        foreach (var minutes in (int[])[1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360])
        {
            Assert.False(_missing.IsGivenUp(entry));
            _clock.Now += TimeSpan.FromMinutes(minutes) - TimeSpan.FromTicks(1);
            Assert.False(_missing.IsDue(entry.Accession));
            _clock.Now += TimeSpan.FromTicks(1);
            Assert.True(_missing.IsDue(entry.Accession));
        }
    }

    [Theory]
    [InlineData(LedgerSource.DailyIndex, true)]
    [InlineData(LedgerSource.Feed | LedgerSource.FullIndex, true)]
    [InlineData(LedgerSource.Feed, false)]
    public void IsGivenUp_ThreeMissesOverAnHour_OnlyWithAnIndexThatListsIt(LedgerSource by, bool expected)
    {
        var entry = Listed(by);
        Assert.False(_missing.IsGivenUp(entry));
        Assert.False(_missing.IsGivenUp(entry));
        _clock.Now += TimeSpan.FromMinutes(59);
        Assert.False(_missing.IsGivenUp(entry));
        _clock.Now += TimeSpan.FromMinutes(1);

        Assert.Equal(expected, _missing.IsGivenUp(entry));

        // What was given up and is asked for again, because somebody wants it, starts anew.
        Assert.Equal(expected, _missing.IsDue(entry.Accession));
    }

    [Fact]
    public void IsGivenUp_MissAfterAWeek_CountsByNewYorksDate()
    {
        var entry = Listed(LedgerSource.Feed);
        // In UTC it is the 14th already.
        _clock.Now = NewYorkTime.Instant(new DateTime(2023, 3, 13, 23, 59, 59));
        Assert.False(_missing.IsGivenUp(entry));

        _clock.Now += TimeSpan.FromSeconds(1);

        Assert.True(_missing.IsGivenUp(entry));
    }

    private static LedgerEntry Listed(LedgerSource by) => LedgerTests.Listed(1, by, on: Filed);
}
