using FsCheck;
using FsCheck.Fluent;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Trades;
using InsiderSignal.Tests.Ratios;

namespace InsiderSignal.Tests.Screening;

public sealed class FilingScreenTests
{
    [Fact]
    public void Find_AnyFilterAndOrder_IsWhatGroupingThePlainListGives() =>
        Prop.ForAll(Cases().ToArbitrary(), One).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(FarPages.All), MemberType = typeof(FarPages))]
    public void Find_PageFarBack_IsWhatGroupingThePlainListGives(TradeOrderKey key, bool isAscending, int skip, int take) =>
        One(new Case(FarPages.Filed, new TradeFilter { Side = TradeSide.Sale }, key, isAscending, skip, take));

    [Fact]
    public void MonthTallies_AnyFilter_AreThePlainSums() =>
        Prop.ForAll(Cases().ToArbitrary(), @case =>
        {
            var naive = @case.Records.Where(trade => RandomFilters.Passes(trade, @case.Filter))
                .GroupBy(trade => Month(@case.Filter.By == DateBasis.Filed ? trade.FiledDay : trade.TradedDay))
                .ToDictionary(month => month.Key, month => (
                    month.Count(trade => trade.Side == TradeSide.Buy),
                    month.Where(trade => trade.Side == TradeSide.Sale).Sum(trade => trade.ValueE4) / 10_000m));

            var months = MonthTallies.Of(RandomFilters.History(@case.Records), @case.Filter);

            Assert.Equal(months.Select((_, i) => months[0].Month.AddMonths(i)), months.Select(month => month.Month));
            Assert.All(months, month => Assert.Equal(naive.GetValueOrDefault(month.Month), (month.Buys, month.Sold)));
            Assert.Equal(naive.Count, months.Count(month => month.Buys + month.Sells > 0));
        }).QuickCheckThrowOnFailure();

    private static Gen<Case> Cases() =>
        from length in RandomRatios.Length
        from records in RandomRatios.Records(length).Select(Filed)
        from filter in RandomFilters.Of(length)
        from key in Gen.Elements(Enum.GetValues<TradeOrderKey>())
        from rising in Gen.Elements(true, false)
        from skip in Gen.Elements(0, 1, 7)
        from take in Gen.Elements(0, 1, 5, 1000)
        select new Case(records, filter, key, rising, skip, take);

    // A filing is about one issuer, by one lead owner, of one day.
    private static TradeRecord[] Filed(TradeRecord[] records)
    {
        var filings = records.Select(Key).Distinct().ToList();
        return Array.ConvertAll(records, record => record with { Event = new TradeEventId(new AccessionNumber(1 + filings.IndexOf(Key(record))), record.Event.Line) });

        static (int, int, int, long) Key(TradeRecord record) => (record.Issuer, record.Owner, record.FiledDay, record.Event.Accession.Value % 3);
    }

    private static void One(Case @case)
    {
        var filings = @case.Records.Where(trade => RandomFilters.Passes(trade, @case.Filter)).GroupBy(trade => trade.Event.Accession).ToList();

        var found = FilingScreen.Find(RandomFilters.History(@case.Records), @case.Filter, @case.Key, @case.IsAscending, @case.Skip, @case.Take);

        Assert.Equal((filings.Count, filings.Sum(filing => filing.Count())), (found.Filings, found.Total));
        var page = found.Trades.GroupBy(trade => trade.Event.Accession).ToList();
        Assert.Equal(filings.Select(filing => Key(filing, @case)).Order().Skip(@case.Skip).Take(@case.Take), page.Select(filing => Key(filing, @case)));
        // All of a filing's, side by side, in the order of its rows.
        Assert.Equal(page.SelectMany(filing => filing.Select(trade => trade.Event)), found.Trades.Select(trade => trade.Event));
        var all = filings.ToDictionary(filing => filing.Key);
        Assert.All(page, filing => Assert.Equal(all[filing.Key].Select(trade => trade.Event.Line).Order(), filing.Select(trade => trade.Event.Line)));
    }

    private static long Key(IEnumerable<TradeRecord> filing, Case @case)
    {
        var sign = @case.IsAscending ? 1 : -1;
        return @case.Key switch
        {
            TradeOrderKey.Filed => filing.Min(trade => sign * trade.FiledDay),
            TradeOrderKey.Traded => filing.Min(trade => sign * trade.TradedDay),
            TradeOrderKey.Value => filing.Sum(trade => sign * trade.ValueE4),
            _ => filing.Min(trade => trade.ShareOfHoldingE3 is { } share ? sign * share : long.MaxValue),
        };
    }

    private static DateOnly Month(int day) => DateOnly.FromDayNumber(day) is var date ? new DateOnly(date.Year, date.Month, 1) : default;

    private sealed record Case(TradeRecord[] Records, TradeFilter Filter, TradeOrderKey Key, bool IsAscending, int Skip, int Take);
}
