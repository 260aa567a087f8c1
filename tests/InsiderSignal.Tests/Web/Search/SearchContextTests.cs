using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace InsiderSignal.Tests.Web.Search;

/// <summary>What is said of each hit, so that two of one name can be told apart.</summary>
public sealed class SearchContextTests(ServedStore served) : IClassFixture<ServedStore>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("trial", "company", "Healthcare")]
    [InlineData("ada", "insider", "Director of Trial Company (TRYL)")]
    public async Task Search_Hits_SayWhoTheyAreAndWhenTheyLastFiled(string query, string kind, string context)
    {
        var answer = await served.Client.GetFromJsonAsync<JsonObject>(new Uri($"/api/v1/search?q={query}", UriKind.Relative), Stop);

        var items = answer!["items"]!.AsArray();
        Assert.NotEmpty(items);
        Assert.All(items, item => Assert.Equal((kind, context, "2023-03-06"), ((string?)item!["kind"], (string?)item["context"], (string?)item["lastFiledOn"])));
    }

    [Fact]
    public async Task Page_Hits_SayTheSame()
    {
        var page = await served.Client.GetStringAsync(new Uri("/search?q=ada", UriKind.Relative), Stop);

        Assert.Contains("Director of Trial Company (TRYL)", page, StringComparison.Ordinal);
        Assert.Contains("datetime=\"2023-03-06\"", page, StringComparison.Ordinal);
    }
}
