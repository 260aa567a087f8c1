using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Trades;

public sealed class TradeTiersTests
{
    [Fact]
    public void Of_BuyOfTheArticle_IsAWhale() =>
        Assert.Equal(TradeTier.Whale, TradeTiers.Of(TradeSide.Buy, 2_077_779m * 18.00m, isPlanned: false, 2_077_779, 4_335_126));

    [Fact]
    public void Of_SaleOfTheArticle_IsNotable() =>
        Assert.Equal(TradeTier.Notable, TradeTiers.Of(TradeSide.Sale, 9_560m * 22.67m, isPlanned: true, 9_560, 97_774));

    [Theory]
    [InlineData("0", TradeTier.None)]
    [InlineData("9999999.99", TradeTier.None)]
    [InlineData("10000000", TradeTier.Whale)]
    [InlineData("99999999.99", TradeTier.Whale)]
    [InlineData("100000000", TradeTier.Mega)]
    [InlineData("1000000000000", TradeTier.Mega)]
    public void Of_BuyAtEachBorder_IsOfTheTierThatBeginsThere(string value, TradeTier expected)
    {
        Assert.Equal(expected, TradeTiers.Of(TradeSide.Buy, Dollars(value), isPlanned: false, 1_000, 100_000));
        // A plan and the share of the holding are nothing to a purchase.
        Assert.Equal(expected, TradeTiers.Of(TradeSide.Buy, Dollars(value), isPlanned: true, 1_000, 1_000));
        Assert.Equal(expected, TradeTiers.Of(TradeSide.Buy, Dollars(value), isPlanned: false, 1_000, null));
    }

    [Theory]
    [InlineData("199999.99", TradeTier.None)]
    [InlineData("200000", TradeTier.Notable)]
    [InlineData("1999999.99", TradeTier.Notable)]
    [InlineData("2000000", TradeTier.Large)]
    [InlineData("24999999.99", TradeTier.Large)]
    [InlineData("25000000", TradeTier.Huge)]
    [InlineData("100000000", TradeTier.Huge)]
    public void Of_PlannedSaleAtEachBorder_IsOfTheTierThatBeginsThere(string value, TradeTier expected) =>
        Assert.Equal(expected, TradeTiers.Of(TradeSide.Sale, Dollars(value), isPlanned: true, 1_000, 100_000));

    [Theory]
    [InlineData("200000")]
    [InlineData("25000000")]
    [InlineData("1000000000")]
    public void Of_SaleWithoutAPlan_HasNoTier(string value) =>
        Assert.Equal(TradeTier.None, TradeTiers.Of(TradeSide.Sale, Dollars(value), isPlanned: false, 1_000, 1_000));

    [Theory]
    [InlineData("100000", 200, 1_000, TradeTier.Heavy)]
    [InlineData("100000", 1_000, 1_000, TradeTier.Heavy)]
    [InlineData("199999.99", 200, 1_000, TradeTier.Heavy)]
    [InlineData("99999.99", 200, 1_000, TradeTier.None)]
    [InlineData("100000", 199, 1_000, TradeTier.None)]
    [InlineData("100000", 200, 0, TradeTier.None)]
    [InlineData("100000", 200, null, TradeTier.None)]
    [InlineData("200000", 200, 1_000, TradeTier.Notable)]
    public void Of_PlannedSaleOfAFifthOfTheHolding_IsHeavyBelowTheOtherTiers(string value, int shares, int? before, TradeTier expected) =>
        Assert.Equal(expected, TradeTiers.Of(TradeSide.Sale, Dollars(value), isPlanned: true, shares, before));

    [Fact]
    public void Smallest_IsWhereHeavyBegins()
    {
        Assert.Equal(TradeTier.Heavy, TradeTiers.Of(TradeSide.Sale, TradeTiers.Smallest, isPlanned: true, 1, 1));
        Assert.Equal(TradeTier.None, TradeTiers.Of(TradeSide.Sale, TradeTiers.Smallest - 0.01m, isPlanned: true, 1, 1));
    }

    private static decimal Dollars(string value) => decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
}
