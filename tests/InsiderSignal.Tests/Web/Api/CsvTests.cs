using InsiderSignal.Web.Api;

namespace InsiderSignal.Tests.Web.Api;

public sealed class CsvTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"a\"", "\"say \"\"a\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("+1", "+1")]
    [InlineData("-1.5E-7", "-1.5E-7")]
    [InlineData("-1,000", "\"'-1,000\"")]
    [InlineData("\t5", "'\t5")]
    [InlineData("O'Brien & Søn 中", "O'Brien & Søn 中")]
    public void Line_Cell_IsQuotedAndNeverAFormula(string cell, string expected) => Assert.Equal(expected + "\r\n", Csv.Line(cell));

    [Fact]
    public void Line_SeveralCells_AreParted() => Assert.Equal("a,,\"b,c\",\r\n", Csv.Line("a", null, "b,c", ""));
}
