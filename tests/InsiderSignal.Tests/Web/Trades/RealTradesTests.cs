using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace InsiderSignal.Tests.Web.Trades;

/// <summary>What the API says of real months, held against a count that was written apart from it.</summary>
public sealed class RealTradesTests(RealTrades served) : IClassFixture<RealTrades>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("from=2023-01-01&to=2023-01-31&side=buy", 130)]
    [InlineData("from=2023-02-01&to=2023-02-28&side=buy", 141)]
    [InlineData("from=2023-03-01&to=2023-03-31&side=buy", 357)]
    [InlineData("from=2023-04-01&to=2023-04-30&side=buy", 155)]
    [InlineData("from=2023-03-01&to=2023-03-31&side=buy&role=ceo", 71)]
    [InlineData("from=2023-02-01&to=2023-02-28&side=buy&role=ceo", 18)]
    [InlineData("from=2023-04-01&to=2023-04-30&side=buy&role=ceo", 22)]
    [InlineData("from=2023-01-01&to=2023-01-31&side=sale&planned=true", 194)]
    [InlineData("from=2023-03-01&to=2023-03-31&side=sale&planned=true", 263)]
    [InlineData("side=buy", 783)]
    public async Task Trades_OfARealMonth_AreAsManyAsCountedApart(string query, int expected)
    {
        Corpus.PathTo("submissions");

        var answer = await served.Client.GetFromJsonAsync<JsonObject>(new Uri($"/api/v1/trades?{query}&pageSize=1000", UriKind.Relative), Stop);

        Assert.Equal(expected, (int)answer!["total"]!);
        Assert.Equal(expected, answer["items"]!.AsArray().Count);
    }

    [Fact]
    public async Task Whales_OfRealMonths_AreMarkedWhereTheFilingSaysSo()
    {
        Corpus.PathTo("submissions");

        var page = await served.Client.GetStringAsync(new Uri("/whales?period=all", UriKind.Relative), Stop);

        Assert.Contains("<h1>15 whale buys worth $1.15 billion</h1>", page, StringComparison.Ordinal);
        // Finance of America, sold to a holder under an agreement with the company; GeneDx at $0.35, as another director that day.
        Assert.Equal(2, page.Split("class=\"offering\"").Length - 1);
    }
}
