using FsCheck;
using FsCheck.Fluent;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Ratios;

public sealed class TradeHistoryTests
{
    private static readonly Config _config = Config.QuickThrowOnFailure.WithMaxTest(500);

    [Fact]
    public void Build_AnyOrderOfArrival_GivesTheSameColumns()
    {
        var cases =
            from length in RandomRatios.Length
            from records in RandomRatios.Records(length)
            from shuffled in Gen.Shuffle(records)
            select (records, shuffled);

        Check.One(_config, Prop.ForAll(cases.ToArbitrary(), input =>
        {
            var history = Histories.Of(input.records);
            Assert.Equal(history.Records(), Histories.Of(input.shuffled).Records());
            Assert.Equal(input.records.OrderBy(Fingerprint), history.Records().OrderBy(Fingerprint));
            Assert.Equal(history.Records().Select(record => record.FiledDay).Order(), history.Records().Select(record => record.FiledDay));
        }));
    }

    [Fact]
    public void With_ReplacedIssuers_EqualsAFreshBuild()
    {
        var cases =
            from length in RandomRatios.Length
            from records in RandomRatios.Records(length)
            from others in RandomRatios.Records(length + 30)
            from issuers in Gen.SubListOf(1, 320193, 1018724, int.MaxValue, 42)
            from query in RandomRatios.Query(length)
            select (records, others, issuers: issuers.ToHashSet(), query);

        Check.One(_config, Prop.ForAll(cases.ToArbitrary(), input =>
        {
            var replacements = input.others.Where(record => input.issuers.Contains(record.Issuer)).ToArray();
            var before = Histories.Of(input.records);
            var untouched = before.Records();

            var after = before.With(input.issuers, replacements);

            var fresh = Histories.Of([.. input.records.Where(record => !input.issuers.Contains(record.Issuer)), .. replacements]);
            Assert.Equal(fresh.Records(), after.Records());
            Assert.Equal((fresh.FirstDay, fresh.LastDay, fresh.LastFiledOn), (after.FirstDay, after.LastDay, after.LastFiledOn));
            SeriesComparison.AssertSame(RatioEngine.Series(fresh, input.query, null), RatioEngine.Series(after, input.query, null));
            Assert.Equal(untouched, before.Records());
        }));
    }

    [Fact]
    public void With_ReplacementOfAnotherIssuer_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => TradeHistory.Empty.With(new HashSet<int> { 1 }, [Histories.Buy("2023-01-09", issuer: 2)]));

        Assert.Contains("issuer 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_Nothing_IsEmpty()
    {
        var history = new TradeHistoryBuilder(100).Build();

        Assert.Equal(0, history.Count);
        Assert.Null(history.FirstFiledOn);
        Assert.Null(history.LastFiledOn);
        Assert.Throws<ArgumentOutOfRangeException>(() => history[0]);
    }

    [Fact]
    public void Build_SomeRecords_KnowsItsFiledDates()
    {
        var history = Histories.Of(Histories.Sale("2023-04-28"), Histories.Buy("2023-01-03"));

        Assert.Equal((Histories.Date("2023-01-03"), Histories.Date("2023-04-28")), (history.FirstFiledOn!.Value, history.LastFiledOn!.Value));
        Assert.Equal((Histories.Day("2023-01-03"), Histories.Day("2023-04-28")), (history.FirstDay, history.LastDay));
    }

    [Fact]
    public void Build_Twice_IsRefused()
    {
        var builder = new TradeHistoryBuilder();
        builder.Build();

        Assert.Throws<InvalidOperationException>(() => builder.Build());
        Assert.Throws<InvalidOperationException>(() => builder.Add(Histories.Buy("2023-01-09")));
    }

    [Fact]
    public void Add_ValueOutOfRange_IsRefused()
    {
        var builder = new TradeHistoryBuilder();
        var record = Histories.Buy("2023-01-09");

        Assert.Throws<ArgumentException>(() => builder.Add(record with { Side = default }));
        Assert.Throws<ArgumentException>(() => builder.Add(record with { Sic = 10_000 }));
        Assert.Throws<ArgumentException>(() => builder.Add(record with { Roles = (Roles)64 }));
        Assert.Throws<ArgumentException>(() => builder.Add(record with { FiledDay = -1 }));
        Assert.Throws<ArgumentException>(() => builder.Add(record with { TradedDay = int.MaxValue }));
        Assert.Equal(0, builder.Count);
    }

    private static string Fingerprint(TradeRecord record) => record.ToString();
}
