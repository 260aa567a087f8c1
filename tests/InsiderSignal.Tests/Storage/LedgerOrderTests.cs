using FsCheck;
using FsCheck.Fluent;
using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Writing;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Storage;

/// <summary>What the ledger says of an accession number in the end does not depend on the order in which it was told.</summary>
public sealed class LedgerOrderTests : IDisposable
{
    private static readonly DateOnly Monday = new(2023, 3, 6);

    // Each source says one thing; a feed lists a filing once under each of its keys.
    private static readonly Action<StoreWriter, int>[] Arrivals =
    [
        (writer, sequence) => writer.Owe([Listed(sequence, LedgerSource.Feed, cik: 7, Monday.AddDays(3))]),
        (writer, sequence) => writer.Owe([Listed(sequence, LedgerSource.Feed, cik: 9, Monday.AddDays(3))]),
        (writer, sequence) => writer.Owe([Listed(sequence, LedgerSource.Feed, cik: null, day: null)]),
        (writer, sequence) => writer.Owe([Listed(sequence, LedgerSource.DailyIndex, cik: 8, Monday.AddDays(1))]),
        (writer, sequence) => writer.Owe([Listed(sequence, LedgerSource.FullIndex, cik: 6, Monday.AddDays(2))]),
        (writer, sequence) => writer.Owe([Listed(sequence, LedgerSource.DataSet, cik: null, Monday.AddDays(4))]),
        (writer, sequence) => writer.Write([new SubmissionText { Sequence = sequence }.Records()]),
        (writer, sequence) => writer.Write([new SubmissionText { Sequence = sequence, FiledOn = Monday.AddDays(-1) }.Records(FilingSource.DataSet)]),
        (writer, sequence) => writer.Settle([Broken(sequence)], []),
        (writer, sequence) => writer.Settle([], [Outside(sequence)]),
    ];

    private readonly TempStore _temp = new();

    private int _sequence;

    [Fact]
    public void Ledger_AnyOrderOfArrival_EndsInTheSameRow()
    {
        using var writer = _temp.Writer();
        Prop.ForAll(Orders(), order => Assert.Equal(RowAfter(writer, order.Distinct().Order()), RowAfter(writer, order)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    [Fact]
    public void Ledger_EveryPairOfArrivals_EndsInTheSameRow()
    {
        using var writer = _temp.Writer();
        for (var first = 0; first < Arrivals.Length; first++)
        {
            for (var second = 0; second < first; second++)
                Assert.Equal(RowAfter(writer, [second, first]), RowAfter(writer, [first, second]));
        }
    }

    public void Dispose() => _temp.Dispose();

    private static Arbitrary<int[]> Orders() => Gen.Choose(0, Arrivals.Length - 1).ArrayOf().Resize(12).ToArbitrary();

    private static LedgerEntry Listed(int sequence, LedgerSource by, int? cik, DateOnly? day) =>
        new() { Accession = LedgerTests.Number(sequence), Form = "4", FiledOn = day, Cik = cik is { } key ? new Cik(key) : null, ListedBy = by };

    private static QuarantineEntry Broken(int sequence) =>
        new() { Source = $"{LedgerTests.Number(sequence)}.txt", Accession = LedgerTests.Number(sequence), Reason = "cut off" };

    private static LedgerEntry Outside(int sequence) =>
        new() { Accession = LedgerTests.Number(sequence), State = LedgerState.OutOfScope, Reason = "a proxy statement" };

    private string RowAfter(StoreWriter writer, IEnumerable<int> arrivals)
    {
        var sequence = ++_sequence;
        foreach (var arrival in arrivals)
            Arrivals[arrival](writer, sequence);
        var accession = LedgerTests.Number(sequence);
        using var context = _temp.Store.CreateContext();
        var kept = context.Quarantine.Count(entry => entry.Accession == accession);
        return context.Ledger.Find(accession) is { } row
            ? $"{row.State} {row.Form} {row.FiledOn:O} {row.Reason} {row.Cik} {row.ListedBy}, {kept} in quarantine"
            : $"nothing, {kept} in quarantine";
    }
}
