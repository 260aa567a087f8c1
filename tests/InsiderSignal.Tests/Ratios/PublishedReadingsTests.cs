using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Tests.Ratios;

public sealed class PublishedReadingsTests
{
    [Theory]
    [InlineData("2020-03-31", RatioBasis.Trades, 1.87)]
    [InlineData("2021-01-31", RatioBasis.Companies, 0.217)]
    [InlineData("2021-01-31", RatioBasis.Insiders, 0.192)]
    [InlineData("2023-01-31", RatioBasis.Companies, 0.313)]
    [InlineData("2024-03-31", RatioBasis.Transactions, 0.219)]
    [InlineData("2025-06-30", RatioBasis.Trades, 0.29)]
    public void All_Reading_IsAsPublished(string on, RatioBasis basis, double ratio) =>
        Assert.Equal(ratio, Assert.Single(PublishedReadings.All, reading => reading.On == Histories.Date(on) && reading.Basis == basis).Ratio, 3);

    [Fact]
    public void All_InOrder_AndAttributed()
    {
        Assert.Equal(PublishedReadings.All.OrderBy(reading => reading.On), PublishedReadings.All);
        Assert.All(PublishedReadings.All, reading => Assert.Contains(reading.On.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), reading.Source, StringComparison.Ordinal));
    }
}
