using System.Globalization;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Web.Components.Wording;
using Xunit;

namespace InsiderSignal.BrowserTests.Components.Wording;

public sealed class FiguresTests
{
    [Theory]
    [InlineData(0.118, "+12%")]
    [InlineData(-0.31, "\u221231%")]
    [InlineData(0.002, "0%")]
    [InlineData(null, "–")]
    public void Change_AnyValue_CarriesItsSign(double? change, string expected) => Assert.Equal(expected, Figures.Change(change));

    [Theory]
    [InlineData("37400022", "$37,400,022")]
    [InlineData("0", "$0")]
    public void Dollars_AnyValue_IsWholeAndGrouped(string dollars, string expected) =>
        Assert.Equal(expected, Figures.Dollars(decimal.Parse(dollars, null)));

    [Theory]
    [InlineData("0", "$0")]
    [InlineData("999.5", "$1,000")]
    [InlineData("46521.02", "$46,500")]
    [InlineData("999499", "$999,500")]
    [InlineData("999500", "$1 million")]
    [InlineData("1129999", "$1.13 million")]
    [InlineData("9995000", "$10 million")]
    [InlineData("37400022", "$37.4 million")]
    [InlineData("999499999", "$999 million")]
    [InlineData("3324646092", "$3.32 billion")]
    [InlineData("1500000000000", "$1.5 trillion")]
    public void AboutDollars_AnyValue_HasThreeFigures(string dollars, string expected) =>
        Assert.Equal(expected, Figures.AboutDollars(decimal.Parse(dollars, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("18", "$18.00")]
    [InlineData("0.0375", "$0.0375")]
    [InlineData("1352.66", "$1,352.66")]
    public void Price_AnyValue_HasCentsAndMoreBelowADollar(string price, string expected) =>
        Assert.Equal(expected, Figures.Price(decimal.Parse(price, null)));

    [Fact]
    public void Shares_WithAFraction_ShowIt() => Assert.Equal("140,000.5", Figures.Shares(140_000.50m));

    [Theory]
    [InlineData("2026-02-20", "today")]
    [InlineData("2026-02-19", "yesterday")]
    [InlineData("2026-02-11", "9 days ago")]
    [InlineData("2025-02-20", "12 months ago")]
    [InlineData("2006-01-03", "20 years ago")]
    [InlineData("2026-03-18", "in 26 days")]
    public void Words_OfADate_SayHowLongAgo(string date, string expected) =>
        Assert.Equal(expected, RelativeDate.Words(DateOnly.Parse(date, null), new DateOnly(2026, 2, 20)));

    [Fact]
    public void At_AnInstantInSummer_IsFourHoursBehindUtc() =>
        Assert.Equal(new DateTime(2025, 7, 1, 17, 42, 0), NewYorkTime.At(new DateTimeOffset(2025, 7, 1, 21, 42, 0, TimeSpan.Zero)).DateTime);
}
