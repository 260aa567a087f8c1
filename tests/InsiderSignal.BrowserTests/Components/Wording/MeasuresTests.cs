using InsiderSignal.Web.Components.Wording;
using Xunit;

namespace InsiderSignal.BrowserTests.Components.Wording;

public sealed class MeasuresTests
{
    private static readonly DateTimeOffset Now = new(2026, 2, 20, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0.4, "under a second")]
    [InlineData(1, "1 second")]
    [InlineData(89, "89 seconds")]
    [InlineData(90, "1 minute")]
    [InlineData(131, "2 minutes")]
    [InlineData(5399, "89 minutes")]
    [InlineData(5400, "1 hour")]
    [InlineData(172_799, "47 hours")]
    [InlineData(172_800, "2 days")]
    public void Words_OfALength_CountOneUnit(double seconds, string expected) => Assert.Equal(expected, Durations.Words(TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void Since_BeforeAndAfter_SaysWhichWay()
    {
        Assert.Equal("3 minutes ago", Durations.Since(Now.AddMinutes(-3), Now));
        Assert.Equal("in 40 seconds", Durations.Since(Now.AddSeconds(40), Now));
    }

    [Theory]
    [InlineData(0, "0 bytes")]
    [InlineData(999, "999 bytes")]
    [InlineData(1_000, "1.0 kB")]
    [InlineData(9_960, "10 kB")]
    [InlineData(3_240_000, "3.2 MB")]
    [InlineData(999_600_000, "1.0 GB")]
    [InlineData(112_300_000_000, "112 GB")]
    [InlineData(5_000_000_000_000_000, "5,000 TB")]
    public void Words_OfASize_KeepTwoOrThreeDigits(long bytes, string expected) => Assert.Equal(expected, Sizes.Words(bytes));
}
