using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Tests.Storage;
using InsiderSignal.Tests.Trades;

namespace InsiderSignal.Tests.Ingestion;

/// <summary>Four months of real filings through the whole program, held against an independent reference.</summary>
public sealed class CorpusImportTests(ReferenceCorpus corpus) : IClassFixture<ReferenceCorpus>
{
    [Fact]
    public async Task Import_RealSubmissions_GiveTheReferenceRatios()
    {
        var months = Enumerable.Range(1, 4).Select(month => Corpus.PathTo($"submissions/2023-{month:D2}.tar.gz")).ToArray();
        using var temp = new TempStore();

        var summary = await temp.ImportPathsAsync(months);
        var history = new TradeHistoryLoader(temp.Store, SicSectorMap.Default).Load();
        var monthly = Read(history, RatioWindow.Month, new DateOnly(2023, 1, 1), new DateOnly(2023, 4, 30));
        var trailing = Read(history, RatioWindow.Days30, new DateOnly(2023, 1, 31), new DateOnly(2023, 4, 28));

        Assert.Equal((11_066L, 11_066L, 0L), (summary.Filings, summary.Stored, summary.Quarantined));
        // The reference counts 594 sales in March. One of them is no event by the rules: see docs/methodology.md.
        Assert.Equal([(130, 440), (141, 632), (357, 593), (155, 361)], monthly.Values);
        Assert.Equal([(130, 440), (156, 683), (350, 554), (178, 392)], new[] { (1, 31), (2, 28), (3, 31), (4, 28) }.Select(day => trailing[new DateOnly(2023, day.Item1, day.Item2)]));
        // The reference's dollars are held against this derivation, suspect rows and all; the store must hold its every event.
        EventComparison.AssertSame(corpus.Issuers.SelectMany(issuer => issuer.Events), temp);
    }

    private static SortedDictionary<DateOnly, (int Buys, int Sells)> Read(TradeHistory history, RatioWindow window, DateOnly from, DateOnly to) =>
        new(RatioEngine.Series(history, new RatioQuery { Window = window, From = from, To = to }, null).Points
            .ToDictionary(point => point.Date, point => ((int)point.Buys, (int)point.Sells)));
}
