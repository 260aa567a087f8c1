using System.Net;

namespace InsiderSignal.Tests.Web.Companies;

/// <summary>An insider's page over a store of a few days.</summary>
public sealed class InsiderPageTests(ServedStore served) : IClassFixture<ServedStore>
{
    [Fact]
    public async Task Page_OfAShortHistory_CallsNoTradeRoutineOrOpportunistic()
    {
        var page = WebUtility.HtmlDecode(await served.Client.GetStringAsync(new Uri("/insiders/2000001", UriKind.Relative), TestContext.Current.CancellationToken));

        Assert.Contains("Whether trades are routine is unknown: it takes three years before a trade, and the stored history begins in March 2023.", page, StringComparison.Ordinal);
        Assert.Contains(">Unknown</span>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("1 opportunistic", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Opportunistic:", page, StringComparison.Ordinal);
    }
}
