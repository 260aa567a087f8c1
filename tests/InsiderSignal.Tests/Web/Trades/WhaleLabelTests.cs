using System.Text.RegularExpressions;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Web.Trades;

/// <summary>Two purchases of $20 million and more at one round price, and a small one: their labels, wherever they are listed.</summary>
public sealed partial class WhaleLabelTests(WhaleLabelTests.Served served) : IClassFixture<WhaleLabelTests.Served>
{
    [Theory]
    [InlineData("/", 2)]
    [InlineData("/trades", 2)]
    [InlineData("/whales", 2)]
    [InlineData("/companies/1000001", 2)]
    [InlineData("/sectors/healthcare", 2)]
    [InlineData("/industries/2834", 2)]
    [InlineData("/insiders/2000001", 1)]
    [InlineData("/filings/0000999999-23-000001", 1)]
    [InlineData("/filings/0000999999-23-000003", 0)]
    public async Task Page_ThatListsAWhaleBuy_SaysSoAndWhetherItWasInAnOffering(string address, int whales)
    {
        var page = await served.Store.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(whales, OfferingPattern().Count(page));
        Assert.Equal(whales, WhalePattern().Count(page));
    }

    [GeneratedRegex("""<b class="offering"[^>]*>Offering</b>""", RegexOptions.None, 1000)]
    private static partial Regex OfferingPattern();

    [GeneratedRegex("""<span class="tier"[^>]*>whale</span>""", RegexOptions.None, 1000)]
    private static partial Regex WhalePattern();

    public sealed class Served : IAsyncLifetime
    {
        internal ServedStore Store { get; } = new()
        {
            Entries =
            [
                new SubmissionText { Sequence = 1, Owner = 2_000_001, Shares = "<value>2000000</value>" }.Entry(),
                new SubmissionText { Sequence = 2, Owner = 2_000_002, Shares = "<value>2100000</value>" }.Entry(),
                new SubmissionText { Sequence = 3, Owner = 2_000_003, Shares = "<value>30</value>" }.Entry(),
            ],
        };

        public ValueTask InitializeAsync() => Store.InitializeAsync();

        public ValueTask DisposeAsync() => Store.DisposeAsync();
    }
}
