using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Tests.Web.Wording;

public sealed class ReadingWordsTests
{
    [Theory]
    [InlineData(0, "0 purchases")]
    [InlineData(0.0001, "fewer than 0.1 purchases")]
    [InlineData(0.004, "0.4 purchases")]
    [InlineData(0.01, "1 purchase")]
    [InlineData(0.294, "29 purchases")]
    public void PerHundred_Ratio_IsNoneOnlyWhereThereIsNone(double ratio, string expected) => Assert.Equal(expected, ReadingWords.PerHundred(ratio));
}
