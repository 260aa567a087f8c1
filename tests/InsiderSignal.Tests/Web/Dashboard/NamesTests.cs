using InsiderSignal.Core.Filings;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Tests.Web.Dashboard;

public sealed class NamesTests
{
    [Theory]
    [InlineData("Tester Ada", "Tester Ada")]
    [InlineData(null, "CIK 0000000007")]
    [InlineData(" ", "CIK 0000000007")]
    public void Of_IssuerAndOwner_AreCalledByTheirNumberWithoutAName(string? filed, string expected)
    {
        Assert.Equal(expected, Names.OfIssuer(filed, new Cik(7)));
        Assert.Equal(expected, Names.OfOwner(filed, new Cik(7)));
    }
}
