using InsiderSignal.Web.Components.Charts;
using Xunit;

namespace InsiderSignal.BrowserTests.Components.Charts;

public sealed class ColumnPathTests
{
    // Two places of 500 pixels, a column takes the middle half of each.
    private static readonly ColumnPath _columns = new(100, 2, 0.5);

    [Fact]
    public void ViewBox_IsInTenthsOfAPixel() => Assert.Equal("0 0 10000 1000", _columns.ViewBox);

    [Fact]
    public void Up_Lengths_StandOnTheLine() => Assert.Equal("M1250 400v-300h2500v300zM6250 400v-5h2500v5z", _columns.Up(40, [30, 0.5]));

    [Fact]
    public void Down_Lengths_HangFromTheLine() => Assert.Equal("M1250 400v300h2500v-300zM6250 400v5h2500v-5z", _columns.Down(40, [30, 0.5]));

    [Fact]
    public void Down_LengthsThatNobodySees_KeepTheirPlace() => Assert.Equal("M6250 400v300h2500v-300z", _columns.Down(40, [0, 30]));

    [Fact]
    public void Up_NoColumns_IsEmpty() => Assert.Equal("", new ColumnPath(100, 0, 0.5).Up(40, []));
}
