using System.Globalization;
using System.IO.Compression;
using InsiderSignal.Core.Calendar;
using Xunit;

namespace InsiderSignal.Tests.Calendar;

public sealed class BusinessCalendarTests
{
    [Theory]
    [InlineData(2023, "01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25")]
    [InlineData(2021, "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31")]
    [InlineData(2022, "01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26")]
    [InlineData(2020, "01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25")]
    [InlineData(2018, "01-01 01-15 02-19 05-28 07-04 09-03 10-08 11-12 11-22 12-25")]
    public void IsHoliday_WholeYear_NamesItsObservedDays(int year, string expected)
    {
        var days = Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays).Where(date => date.Year == year);

        var holidays = days.Where(BusinessCalendar.IsHoliday).Select(date => date.ToString("MM-dd", CultureInfo.InvariantCulture));

        Assert.Equal(expected, string.Join(' ', holidays));
    }

    [Theory]
    [InlineData("2023-04-28", true)]
    [InlineData("2023-04-29", false)]
    [InlineData("2023-04-30", false)]
    [InlineData("2023-04-07", true)]
    [InlineData("2023-05-29", false)]
    [InlineData("9999-12-31", true)]
    [InlineData("0001-01-01", false)]
    public void IsBusinessDay_Date_LeavesWeekendsAndHolidaysOut(string date, bool expected) =>
        Assert.Equal(expected, BusinessCalendar.IsBusinessDay(DateOnly.Parse(date, CultureInfo.InvariantCulture)));

    [Fact]
    public void IsBusinessDay_SecondQuarter2023_IsWhatTheFullIndexLists()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Corpus.PathTo("indexes/full-2023-QTR2-master.idx.gz")), CompressionMode.Decompress));
        var filings = new Dictionary<DateOnly, int>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('|') is [_, _, _, var filed, _] && DateOnly.TryParseExact(filed, "yyyy-MM-dd", out var date))
                filings[date] = filings.GetValueOrDefault(date) + 1;
        }

        // A single filing of Memorial Day is in the index: EDGAR took thousands on every other day.
        var listed = filings.Where(day => day.Value > 1).Select(day => day.Key).Order();
        var expected = Enumerable.Range(0, 91).Select(new DateOnly(2023, 4, 1).AddDays).Where(BusinessCalendar.IsBusinessDay);
        Assert.Equal(expected.Where(date => date >= new DateOnly(2023, 4, 3)), listed);
    }
}
