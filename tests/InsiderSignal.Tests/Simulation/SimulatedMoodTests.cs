using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Simulation;

/// <summary>The real rules over the sample market: what a reader of the sample will see.</summary>
[Collection(SampleMarketTestGroup.Name)]
public sealed class SimulatedMoodTests(SampleMarket sample)
{
    [Fact]
    public void Market_AtTheEnd_LowAndBelowTheYearBefore()
    {
        var reading = sample.Series(RatioScope.Market).Reading!;

        Assert.Equal(new DateOnly(2025, 6, 27), reading.Point.Date);
        Assert.InRange(reading.Point.Ratio!.Value, 0.27, 0.31);
        Assert.InRange(reading.YearEarlier!.Ratio!.Value, 0.35, 0.41);
        Assert.True(reading.YearOnYear < -0.1);
    }

    [Fact]
    public void Market_OverTheYears_WandersAroundItsLongTermAverage()
    {
        var series = sample.Series(RatioScope.Market);

        Assert.InRange(series.Baseline.Mean!.Value, 0.38, 0.46);
        Assert.InRange(series.Baseline.Low!.Ratio, 0.18, 0.29);
        Assert.InRange(series.Baseline.High!.Ratio, 0.75, 1.1);
    }

    [Theory]
    [InlineData(2022, 10)]
    [InlineData(2023, 3)]
    public void Market_InFright_BuysMoreThanUsual(int year, int month)
    {
        var points = sample.Series(RatioScope.Market).Points;
        var inMonth = points.Where(point => point.Date.Year == year && point.Date.Month == month);
        var before = points.Last(point => point.Date < new DateOnly(year, month, 1).AddDays(-14));

        Assert.True(inMonth.Max(point => point.Ratio) > 1.4 * before.Ratio);
    }

    [Fact]
    public void ChiefExecutives_AtTheEnd_ApartFromTheMarket()
    {
        var market = sample.Series(RatioScope.Market).Reading!.Point.Ratio!.Value;
        var chiefs = sample.Series(new RatioScope(Role: Roles.Ceo)).Reading!.Point;

        Assert.False(chiefs.IsThin);
        Assert.InRange(chiefs.Ratio!.Value, 0.3, 0.6);
        Assert.True(Math.Abs(chiefs.Ratio.Value - market) > 0.03);
    }

    [Theory]
    [InlineData(Sector.Technology, 0.05, 0.15)]
    [InlineData(Sector.Energy, 0.8, 1.6)]
    [InlineData(Sector.Healthcare, 0.25, 0.6)]
    [InlineData(Sector.Industrials, 0.08, 0.28)]
    public void Sector_AtTheEnd_LeansItsOwnWay(Sector sector, double low, double high)
    {
        var point = sample.Series(new RatioScope(Sector: sector)).Reading!.Point;

        Assert.False(point.IsThin);
        Assert.InRange(point.Ratio!.Value, low, high);
    }

    [Fact]
    public void Banks_InMarch2023_BoughtByTheirInsiders()
    {
        var points = sample.Series(new RatioScope(Sector: Sector.FinancialServices)).Points;

        Assert.True(points.Where(point => point.Date is { Year: 2023, Month: 4 }).Max(point => point.Ratio) > 1.2);
    }

    [Fact]
    public void Seasons_AfterResults_BringMoreThanBlackouts()
    {
        var byMonth = sample.Events.ToLookup(stated => (stated.FiledOn.Year, stated.FiledOn.Month));

        Assert.True(byMonth[(2023, 8)].Count() > 1.5 * byMonth[(2023, 7)].Count());
        Assert.True(byMonth[(2024, 11)].Count() > 1.2 * byMonth[(2024, 10)].Count());
    }
}
