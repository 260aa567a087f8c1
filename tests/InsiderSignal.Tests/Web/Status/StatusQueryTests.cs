using InsiderSignal.Web.Status;

namespace InsiderSignal.Tests.Web.Status;

public sealed class StatusQueryTests
{
    [Theory]
    [InlineData(null, null, null, 1)]
    [InlineData("", "", null, 1)]
    [InlineData("2023", "7", 2023, 7)]
    public void Parse_Understood_GivesYearAndPage(string? year, string? page, int? expectedYear, int expectedPage)
    {
        Assert.Equal(new StatusQuery(expectedYear, expectedPage), StatusQuery.Parse(year, page, out var wrong));
        Assert.Null(wrong);
    }

    [Theory]
    [InlineData("23", null, "year")]
    [InlineData("20233", null, "year")]
    [InlineData("0000", null, "year")]
    [InlineData("2023 ", null, "year")]
    [InlineData(null, "0", "page")]
    [InlineData(null, "-1", "page")]
    [InlineData(null, "99999999999", "page")]
    public void Parse_NotUnderstood_NamesTheParameter(string? year, string? page, string parameter)
    {
        Assert.Null(StatusQuery.Parse(year, page, out var wrong));
        Assert.Equal(parameter, wrong);
    }
}
