using InsiderSignal.Core.Alerts;
using InsiderSignal.Web.Components.Wording;
using Xunit;

namespace InsiderSignal.Tests.Web.Wording;

public sealed class AlertWordsTests
{
    [Theory]
    [InlineData("business days in a row", 20, AlertUnit.BusinessDays, "business days in a row: 20")]
    [InlineData("percentile in history", 98.333, AlertUnit.Percentile, "percentile in history: 98.3")]
    [InlineData("standard deviations", -2.25, AlertUnit.Deviations, "standard deviations: \u22122.3")]
    [InlineData("ratio", 0.4, AlertUnit.Ratio, "ratio: 0.40")]
    [InlineData("change on the year", -0.1, AlertUnit.Share, "change on the year: -10%")]
    [InlineData("share of the holding before", 0.003, AlertUnit.Share, "share of the holding before: under 1%")]
    public void Figure_OfEachUnit_HasItsNameOnce(string name, double value, AlertUnit unit, string expected) =>
        Assert.Equal(expected, AlertWords.Figure(new AlertFigure(name, value, unit)));
}
