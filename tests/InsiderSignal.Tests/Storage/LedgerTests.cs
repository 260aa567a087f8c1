using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Storage;

/// <summary>What feeds and indexes name is owed until it is settled, and keeps its address.</summary>
public sealed class LedgerTests : IDisposable
{
    private static readonly DateOnly Monday = new(2023, 3, 6);

    private static readonly DateTimeOffset Now = new(2023, 3, 7, 3, 0, 0, TimeSpan.Zero);

    private readonly TempStore _temp = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private LedgerReader Ledger => new(_temp.Store);

    [Fact]
    public void Owe_NamedTwice_IsOwedOnceAndKnowsBoth()
    {
        using var writer = _temp.Writer();

        Assert.Equal(2, writer.Owe([Listed(1, LedgerSource.Feed, cik: 9), Listed(2, LedgerSource.Feed), Listed(1, LedgerSource.Feed, cik: 7)]));
        Assert.Equal(0, writer.Owe([Listed(1, LedgerSource.DailyIndex, cik: 8)]));

        var first = Ledger.Owed(10).Single(entry => entry.Accession == Number(1));
        Assert.Equal((LedgerSource.Feed | LedgerSource.DailyIndex, new Cik(7), "4"), (first.ListedBy, first.Cik, first.Form));
        Assert.Equal(2, Ledger.OwedCount());
    }

    [Fact]
    public void Owe_IndexAfterFeed_DecidesTheDay()
    {
        using var writer = _temp.Writer();

        writer.Owe([Listed(1, LedgerSource.Feed, on: Monday.AddDays(1))]);
        writer.Owe([Listed(1, LedgerSource.DailyIndex)]);
        writer.Owe([Listed(1, LedgerSource.Feed, on: Monday.AddDays(-1))]);

        Assert.Equal(Monday, Assert.Single(Ledger.Owed(1)).FiledOn);
    }

    [Fact]
    public async Task Write_OwedFiling_KeepsAddressAndDayOfTheIndex()
    {
        using var writer = _temp.Writer();
        writer.Owe([Listed(1, LedgerSource.FullIndex, on: Monday.AddDays(1))]);

        await _temp.ImportAsync([new SubmissionText().Entry()]);

        using var context = _temp.Store.CreateContext();
        var entry = Assert.Single(context.Ledger);
        Assert.Equal((LedgerState.Stored, LedgerSource.FullIndex, new Cik(5), Monday.AddDays(1)), (entry.State, entry.ListedBy, entry.Cik, entry.FiledOn));
        Assert.Equal(Monday, Assert.Single(context.Filings).FiledOn);
        Assert.Empty(Ledger.Owed(10));
    }

    [Fact]
    public void Owe_ListedByNoOneOrIndexWithoutDay_IsRefusedAsAWhole()
    {
        using var writer = _temp.Writer();

        Assert.Throws<ArgumentException>(() => writer.Owe([Listed(1, LedgerSource.Feed), Listed(2, LedgerSource.None)]));
        Assert.Throws<ArgumentException>(() => writer.Owe([Listed(1, LedgerSource.Feed), new LedgerEntry { Accession = Number(2), ListedBy = LedgerSource.FullIndex }]));

        Assert.Equal(0, Ledger.OwedCount());
        Assert.Equal(1, writer.Owe([Listed(1, LedgerSource.Feed)]));
    }

    [Fact]
    public void Owed_MoreThanAsked_GivesTheNewestFirst()
    {
        using var writer = _temp.Writer();
        writer.Owe(
        [
            Listed(1, LedgerSource.Feed, on: Monday),
            Listed(2, LedgerSource.Feed, on: Monday.AddDays(2)),
            Listed(3, LedgerSource.Feed, on: Monday.AddDays(1)),
            Listed(4, LedgerSource.Feed, on: Monday.AddDays(1)),
            new LedgerEntry { Accession = Number(5), ListedBy = LedgerSource.Feed },
        ]);

        Assert.Equal([2, 4, 3], Ledger.Owed(3).Select(Sequence));
        Assert.Equal(5, Sequence(Ledger.Owed(9)[^1]));
        Assert.Equal([4, 3, 1], Ledger.OwedBetween(Monday, Monday.AddDays(1)).Select(Sequence));
        Assert.Equal([Number(5)], Ledger.Known([Number(5), Number(6)]));
    }

    [Fact]
    public void CloseDay_SameDayTwice_KeepsTheLatestReadButNotTheMissing()
    {
        using var writer = _temp.Writer();

        Assert.Equal(2, writer.CloseDay(Day(Monday, listed: 2), [Listed(1, LedgerSource.DailyIndex), Listed(2, LedgerSource.DailyIndex)]));
        Assert.Equal(1, writer.CloseDay(Day(Monday, listed: 3), [Listed(2, LedgerSource.DailyIndex), Listed(3, LedgerSource.DailyIndex)]));
        Assert.Equal(0, writer.CloseDay(Day(Monday, IndexDayState.None), []));
        writer.CloseDay(Day(Monday.AddDays(1), IndexDayState.None), []);
        writer.CloseDay(Day(Monday.AddDays(1), listed: 1), []);

        Assert.Equal(
            [(Monday, IndexDayState.Read, 3, Now), (Monday.AddDays(1), IndexDayState.Read, 1, Now)],
            Ledger.IndexDays(Monday, Monday.AddDays(9)).Select(day => (day.Day, day.State, day.Listed, day.ReadAt)));
        Assert.Empty(Ledger.IndexDays(Monday.AddDays(2), Monday.AddDays(9)));
    }

    [Fact]
    public void CloseDataSet_SameQuarterAgain_KeepsTheLatest()
    {
        using var writer = _temp.Writer();

        writer.CloseDataSet(new DataSetRecord { Quarter = 20232, Address = "b", Filings = 5, ImportedAt = Now });
        writer.CloseDataSet(new DataSetRecord { Quarter = 20231, Address = "a", Filings = 3, ImportedAt = Now });
        writer.CloseDataSet(new DataSetRecord { Quarter = 20231, Address = "a", Filings = 4, ImportedAt = Now });

        Assert.Equal([(20231, "a", 4L, Now), (20232, "b", 5L, Now)], Ledger.DataSets().Select(set => (set.Quarter, set.Address, set.Filings, set.ImportedAt)));
    }

    [Fact]
    public async Task Days_ListedAndNot_CountEachOnceByState()
    {
        using var writer = _temp.Writer();
        writer.CloseDay(Day(Monday, listed: 3), [Listed(1, LedgerSource.DailyIndex), Listed(2, LedgerSource.DailyIndex), Listed(3, LedgerSource.DailyIndex)]);
        writer.Owe([Listed(4, LedgerSource.Feed), Listed(1, LedgerSource.Feed)]);
        writer.CloseDay(Day(Monday.AddDays(-1), IndexDayState.None), []);
        writer.Settle([], [new LedgerEntry { Accession = Number(2), State = LedgerState.OutOfScope, Reason = "paper" }]);
        await _temp.ImportAsync(
        [
            new SubmissionText { Sequence = 3, Owner = 0 }.Entry(),
            new SubmissionText { Sequence = 5 }.Entry(),
            new SubmissionText { Sequence = 6, FiledOn = Monday.AddDays(1) }.Entry(),
        ]);

        Assert.Equal(
            [new DayCounts(Monday.AddDays(-1), IndexDayState.None, 0, 0, 0, 0, 0), new DayCounts(Monday, IndexDayState.Read, 3, 1, 1, 1, 2)],
            await Ledger.DaysAsync(Monday.AddDays(-30), Monday.AddDays(30), Stop));
        Assert.Empty(await Ledger.DaysAsync(Monday.AddDays(1), Monday.AddDays(30), Stop));
    }

    public void Dispose() => _temp.Dispose();

    // That of a small submission with this sequence: 0000999999-23-000001.
    internal static AccessionNumber Number(int sequence) => new(99999923000000 + sequence);

    internal static LedgerEntry Listed(int sequence, LedgerSource by, int cik = 5, DateOnly? on = null) =>
        new() { Accession = Number(sequence), Form = "4", FiledOn = on ?? Monday, Cik = new Cik(cik), ListedBy = by };

    private static IndexDay Day(DateOnly day, IndexDayState state = IndexDayState.Read, int listed = 0) =>
        new() { Day = day, State = state, Listed = listed, ReadAt = Now };

    private static int Sequence(LedgerEntry entry) => (int)(entry.Accession.Value % 1_000_000);
}
