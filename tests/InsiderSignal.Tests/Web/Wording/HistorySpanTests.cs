using InsiderSignal.Web.Components.Wording;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Tests.Web.Wording;

public sealed class HistorySpanTests
{
    [Theory]
    [InlineData("2023-04-28", "All: 1 day")]
    [InlineData("2023-03-30", "All: 30 days")]
    [InlineData("2023-01-03", "All: 4 months")]
    [InlineData("2021-06-30", "All: 22 months")]
    [InlineData("2021-04-28", "All")]
    [InlineData("2003-06-30", "All")]
    [InlineData(null, "All")]
    public void All_OfAHistory_TellsItsLengthUpToTwoYears(string? first, string words) => Assert.Equal(words, HistorySpan.All(Of(first)));

    [Theory]
    [InlineData("2023-01-03", 90, true)]
    [InlineData("2023-01-03", 115, true)]
    [InlineData("2023-01-03", 116, false)] // 3 January to 28 April, both counted
    [InlineData("2023-01-03", 365, false)]
    [InlineData(null, 365, true)]
    public void Holds_Days_AreFewerThanTheHistoryHas(string? first, int days, bool holds) => Assert.Equal(holds, HistorySpan.Holds(Of(first), days));

    [Theory]
    [InlineData("2023-01-03", TrendRange.ThreeMonths, true)]
    [InlineData("2023-01-03", TrendRange.OneYear, false)]
    [InlineData("2023-01-03", TrendRange.All, true)]
    [InlineData("2018-04-28", TrendRange.FiveYears, false)]
    [InlineData("2018-04-27", TrendRange.FiveYears, true)]
    public void Holds_Range_BeginsWithinTheHistory(string first, TrendRange range, bool holds) => Assert.Equal(holds, HistorySpan.Holds(Of(first), range));

    [Theory]
    [InlineData("2023-01-03", "2022-04-29", "2023-01-03")]
    [InlineData("2023-01-03", "2023-02-01", "2023-02-01")]
    [InlineData("2023-01-03", null, "2023-01-03")]
    [InlineData(null, "2022-04-29", "2022-04-29")]
    public void Begin_OfAStretch_IsNeverBeforeTheHistory(string? first, string? from, string expected) =>
        Assert.Equal(DateOnly.ParseExact(expected, "yyyy-MM-dd"), HistorySpan.Begin(Of(first), from is null ? null : DateOnly.ParseExact(from, "yyyy-MM-dd")));

    private static Freshness Of(string? first) => new()
    {
        Filings = 1,
        Events = 1,
        Mode = DataMode.Offline,
        Today = new DateOnly(2026, 2, 20),
        SourceName = "SEC EDGAR",
        FirstFiledOn = first is null ? null : DateOnly.ParseExact(first, "yyyy-MM-dd"),
        LastFiledOn = first is null ? null : new DateOnly(2023, 4, 28),
    };
}
