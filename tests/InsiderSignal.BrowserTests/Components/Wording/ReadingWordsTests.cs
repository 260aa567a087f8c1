using InsiderSignal.BrowserTests.Fakes;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Components.Wording;
using Xunit;

namespace InsiderSignal.BrowserTests.Components.Wording;

public sealed class ReadingWordsTests
{
    private static readonly DateOnly Today = InventedHistory.Last.AddDays(3);

    [Theory]
    [InlineData(290, 1000, "29 purchases for every 100 sales in the last 30 days.")]
    [InlineData(10, 1000, "1 purchase for every 100 sales in the last 30 days.")]
    [InlineData(3, 1000, "0.3 purchases for every 100 sales in the last 30 days.")]
    [InlineData(0, 1000, "No purchases for every 100 sales in the last 30 days.")]
    [InlineData(187, 100, "187 purchases for every 100 sales in the last 30 days.")]
    [InlineData(1, 4, "1 purchase and 4 sales in the last 30 days: too few for a ratio to say much.")]
    [InlineData(12, 0, "12 purchases and 0 sales in the last 30 days: without sales there is no ratio.")]
    public void Sentence_OfAReading_CountsPurchasesForEveryHundredSales(int buys, int sells, string expected) =>
        Assert.Equal(expected, ReadingWords.Sentence(Reading(buys, sells), RatioWindow.Days30, Today));

    [Theory]
    [InlineData(5, RatioWindow.Days30, "in the last 30 days.")]
    [InlineData(6, RatioWindow.Days30, "in the 30 days to 20 February 2026.")]
    [InlineData(1000, RatioWindow.Days365, "in the 365 days to 20 February 2026.")]
    [InlineData(0, RatioWindow.Week, "in the week to 20 February 2026.")]
    public void Sentence_OfAnOldReading_NamesItsLastDay(int daysLater, RatioWindow window, string end) =>
        Assert.EndsWith(end, ReadingWords.Sentence(Reading(290, 1000), window, InventedHistory.Last.AddDays(daysLater)), StringComparison.Ordinal);

    [Theory]
    [InlineData(27, 0, "27 purchases, no sales")]
    [InlineData(1, 0, "1 purchase, no sales")]
    [InlineData(0, 0, "No trades")]
    [InlineData(0, 3, null)]
    public void WithoutSales_OfAReading_CountsWhatThereIs(int buys, int sells, string? expected) =>
        Assert.Equal(expected, ReadingWords.WithoutSales(Reading(buys, sells)));

    [Fact]
    public void Sentence_WithoutAReading_SaysThatNothingIsStored() =>
        Assert.Equal("No trades have been stored yet.", ReadingWords.Sentence(null, RatioWindow.Days30, Today));

    [Theory]
    [InlineData(290, 1000, 2.0, "Unusual: among the lowest 5% of its history.")]
    [InlineData(290, 1000, 97.0, "Unusual: among the highest 5% of its history.")]
    [InlineData(290, 1000, 30.0, "Below its own median by more than chance explains, but not unusual in its history.")]
    [InlineData(29, 70, 30.0, "Not unusual: its own median lies within the 90% interval, 0.29 to 0.59.")]
    [InlineData(1, 4, 2.0, "")]
    public void Verdict_OfAReading_WeighsHistoryAndChance(int buys, int sells, double percentile, string expected) =>
        Assert.Equal(expected, ReadingWords.Verdict(new RatioSeries(
            new RatioQuery(), null, new Baseline(null, 0.42, null, null, null, null, null, 500, null, false), Reading(buys, sells) with { Percentile = percentile, Norm = 0.42 }, [])));

    [Theory]
    [InlineData(0.42, "31% below the long-term average")]
    [InlineData(0.20, "45% above the long-term average")]
    [InlineData(0.29, "On the long-term average")]
    public void AgainstNorm_OfAReading_SaysHowFarAndOnWhichSide(double norm, string expected) =>
        Assert.Equal(expected, ReadingWords.AgainstNorm(Reading(290, 1000) with { Norm = norm }, "the long-term average"));

    [Theory]
    [InlineData(18.0, "Lower than on 82% of days")]
    [InlineData(71.0, "Higher than on 71% of days")]
    [InlineData(0.0, "The lowest of its history")]
    [InlineData(100.0, "The highest of its history")]
    public void Percentile_OfAReading_TellsTheLargerSide(double percentile, string expected) =>
        Assert.Equal(expected, ReadingWords.Percentile(Reading(290, 1000) with { Percentile = percentile }));

    [Theory]
    [InlineData(-143, "for 143 business days running")]
    [InlineData(1, "since the last business day")]
    [InlineData(0, "")]
    public void Streak_OfAReading_CountsTradingDays(int streak, string expected) =>
        Assert.Equal(expected, ReadingWords.Streak(Reading(290, 1000) with { Streak = streak }));

    private static Reading Reading(int buys, int sells) =>
        new(InventedHistory.At(new DateOnly(2026, 2, 20), buys, sells), null, null, null, null, null, 0, null);
}
