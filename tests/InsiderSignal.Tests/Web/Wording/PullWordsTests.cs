using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Tests.Web.Wording;

public sealed class PullWordsTests
{
    private static readonly RatioSeries _series = new(
        new RatioQuery(), null, new Baseline(null, null, null, null, null, null, null, 0, null, true),
        new Reading(new RatioPoint(new DateOnly(2023, 4, 28), 178, 392, 178 / 392.0, null, null, 570), null, null, null, null, null, 0, null), []);

    [Theory]
    [InlineData(66, 29, 112.0 / 363, "Trades that were filed late lift it: 66 of 178 purchases and 29 of 392 sales were made before these 30 days. By trade date the ratio is 0.31.")]
    [InlineData(0, 200, 178.0 / 192, "Trades that were filed late lower it: 200 of 392 sales were made before these 30 days. By trade date the ratio is 0.93.")]
    [InlineData(0, 392, null, "Trades that were filed late lower it: 392 of 392 sales were made before these 30 days. By trade date there are no sales, and no ratio.")]
    public void Late_ByTheRatioByTradeDate_SaysWhichWayItPulls(int buys, int sells, double? ratio, string words) =>
        Assert.Equal(words, PullWords.Late(new LatePull(buys, sells, ratio), _series));

    [Theory]
    [InlineData(42, 95, 0.25, "4 in 10 of these sales (42) are of one company, ", "; without it the ratio is 0.25.")]
    [InlineData(96, 100, 0.25, "Nearly all of these sales (96) are of one company, ", "; without it the ratio is 0.25.")]
    [InlineData(12, 12, null, "All of these sales (12) are of one company, ", "; without it too few trades remain for a ratio.")]
    public void Company_ByItsPart_IsToldInTenths(int its, int all, double? ratio, string before, string after)
    {
        var pull = new CompanyPull(new Cik(1), its, all, ratio);

        Assert.Equal((before, after), (PullWords.Company(pull, "sales"), PullWords.Without(pull)));
    }
}
