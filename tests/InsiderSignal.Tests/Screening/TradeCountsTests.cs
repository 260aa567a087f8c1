using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using static InsiderSignal.Tests.Ratios.Histories;

namespace InsiderSignal.Tests.Screening;

public sealed class TradeCountsTests
{
    private static readonly TradeHistory _history = Of(
        Buy("2023-01-02", owner: 10, issuer: 1),
        Sale("2023-01-03", owner: 10, issuer: 2),
        Sale("2023-01-04", owner: 11, issuer: 2),
        Sale("2023-01-04", owner: 12, issuer: 2) with { IsCopy = true },
        Sale("2023-01-05", owner: 11, issuer: 3) with { KnownUntil = Day("2023-02-01") });

    [Fact]
    public void ByIssuer_CopiesAndOldVersions_DoNotCount() =>
        Assert.Equal([(1, 1), (2, 2)], TradeCounts.ByIssuer(_history).Select(count => (count.Key.Value, count.Value)).Order());

    [Fact]
    public void ByOwner_CopiesAndOldVersions_DoNotCount() =>
        Assert.Equal([(new Cik(10), 2), (new Cik(11), 1)], TradeCounts.ByOwner(_history).Select(count => (count.Key, count.Value)).Order());
}
