using InsiderSignal.Web.Trades;

namespace InsiderSignal.Tests.Web;

public sealed class CsvTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-5.25", "-5.25")]
    [InlineData("-cmd", "'-cmd")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData(null, "")]
    public void Line_Cell_IsQuotedAndNoFormula(string? cell, string expected) => Assert.Equal($"{expected},end\r\n", Csv.Line(cell, "end"));
}
