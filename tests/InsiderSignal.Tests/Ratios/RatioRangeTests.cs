using InsiderSignal.Core.Ratios;
using Xunit;
using static InsiderSignal.Tests.Ratios.Histories;

namespace InsiderSignal.Tests.Ratios;

/// <summary>A history from Tuesday 3 January to Friday 28 April 2023.</summary>
public sealed class RatioRangeTests
{
    private static readonly TradeHistory _fourMonths = Of(Buy("2023-01-03"), Sale("2023-02-10"), Buy("2023-03-31"), Sale("2023-04-28"));

    [Fact]
    public void Series_NoDates_SpansTheHistory()
    {
        var series = RatioEngine.Series(_fourMonths, new RatioQuery(), benchmark: null);

        Assert.Equal((Date("2023-01-03"), Date("2023-04-28")), (series.Query.From!.Value, series.Query.To!.Value));
        Assert.Equal((Date("2023-01-03"), Date("2023-04-28")), (series.Points[0].Date, series.Points[^1].Date));
    }

    [Fact]
    public void Series_LaterFrom_StillCoversWholeWindows()
    {
        var all = RatioEngine.Series(_fourMonths, new RatioQuery { Window = RatioWindow.Days90 }, benchmark: null);
        var some = RatioEngine.Series(_fourMonths, new RatioQuery { Window = RatioWindow.Days90, From = Date("2023-04-03"), To = Date("2023-04-05") }, benchmark: null);

        Assert.Equal(all.Points.Where(point => point.Date >= Date("2023-04-03") && point.Date <= Date("2023-04-05")), some.Points);
        Assert.Equal(3, some.Points.Count);
    }

    [Theory]
    [InlineData(RatioWindow.Month, "2023-01-31 2023-02-28 2023-03-31 2023-04-30")]
    [InlineData(RatioWindow.Quarter, "2023-03-31")]
    public void Series_CalendarWindows_EndWithThePeriodThatHasNoBusinessDayLeft(RatioWindow window, string expected)
    {
        var points = RatioEngine.Series(_fourMonths, new RatioQuery { Window = window }, benchmark: null).Points;

        Assert.Equal(expected.Split(' ').Select(Date), points.Select(point => point.Date));
    }

    [Fact]
    public void Series_PeriodStillRunning_IsNoPoint()
    {
        var series = RatioEngine.Series(Of(Buy("2023-03-01"), Sale("2023-04-27")), new RatioQuery { Window = RatioWindow.Month }, benchmark: null);

        Assert.Equal([Date("2023-03-31")], series.Points.Select(point => point.Date));
        Assert.Equal(Date("2023-03-31"), series.Reading!.Point.Date);
    }

    [Fact]
    public void Series_NoPeriodHasEnded_HasNoReading()
    {
        var series = RatioEngine.Series(Of(Buy("2023-03-06"), Sale("2023-03-08")), new RatioQuery { Window = RatioWindow.Quarter }, benchmark: null);

        Assert.Null(series.Reading);
        Assert.Empty(series.Points);
    }

    [Fact]
    public void Series_ToOnASunday_ReadsTheWindowThatEndsThere()
    {
        var series = RatioEngine.Series(_fourMonths, new RatioQuery { To = Date("2023-03-12") }, benchmark: null);

        // 11 February to 12 March: the sale of 10 February is a day too old.
        Assert.Equal((Date("2023-03-12"), 0), (series.Reading!.Point.Date, series.Reading.Point.Events));
        Assert.Equal((Date("2023-03-10"), 1), (series.Points[^1].Date, series.Points[^1].Events));
    }

    [Theory]
    [InlineData("0001-01-01", "9999-12-31")]
    [InlineData("0001-01-01", null)]
    [InlineData(null, "9999-12-31")]
    public void Series_FarDates_AreClippedToTheHistory(string? from, string? to)
    {
        var query = new RatioQuery { From = from is null ? null : Date(from), To = to is null ? null : Date(to), AsOf = DateOnly.MaxValue };

        foreach (var window in Enum.GetValues<RatioWindow>())
        {
            var series = RatioEngine.Series(_fourMonths, query with { Window = window, Basis = RatioBasis.Insiders }, benchmark: null);
            Assert.True(series.Query.From >= Date("2023-01-03"));
            Assert.True(series.Query.To <= Date("2023-04-30"));
            Assert.InRange(series.Points.Count, 1, 83);
        }
    }

    [Theory]
    [InlineData("0001-01-01", "0001-01-01")]
    [InlineData("1999-01-01", "2022-12-31")]
    public void Series_ToBeforeTheHistory_HasNoReading(string from, string to)
    {
        var series = RatioEngine.Series(_fourMonths, new RatioQuery { From = Date(from), To = Date(to) }, benchmark: null);

        Assert.Null(series.Reading);
        Assert.Empty(series.Points);
    }

    [Fact]
    public void Series_FromAfterTheHistory_HasItsLastReadingAndNoPoints()
    {
        var series = RatioEngine.Series(_fourMonths, new RatioQuery { From = Date("9999-12-30") }, benchmark: null);

        Assert.Empty(series.Points);
        Assert.Equal(Date("2023-04-28"), series.Reading!.Point.Date);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3_652_058)]
    public void Series_HistoryAtTheEndsOfTheCalendar_DoesNotOverflow(int day)
    {
        var history = Of(Buy("2023-01-03") with { FiledDay = day, TradedDay = day }, Sale("2023-01-03") with { FiledDay = day, TradedDay = day });

        foreach (var window in Enum.GetValues<RatioWindow>())
        {
            foreach (var basis in Enum.GetValues<RatioBasis>())
            {
                var series = RatioEngine.Series(history, new RatioQuery { Window = window, Basis = basis }, benchmark: null);
                Assert.True(series.Reading is null || series.Reading.Point.Events == 2);
                Assert.True(series.Points.Count <= 1);
            }
        }
    }

    [Fact]
    public void Series_FromAfterTo_NamesBoth()
    {
        var query = new RatioQuery { From = Date("2023-04-02"), To = Date("2023-04-01") };

        var error = Assert.Throws<ArgumentException>(() => RatioEngine.Series(_fourMonths, query, benchmark: null));

        Assert.Contains("from 2023-04-02 lies after to 2023-04-01", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }
}
