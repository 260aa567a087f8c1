using System.Net.Http.Json;
using System.Text.Json.Nodes;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Web.Alerts;

/// <summary>A store whose newest filing is an amendment, which brings no trade of its own day.</summary>
public sealed class LastAmendmentTests(LastAmendmentTests.Served served) : IClassFixture<LastAmendmentTests.Served>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Alerts_AmendmentRemovedTheCause_AreJudgedByItsDay()
    {
        var now = (await served.Client.GetFromJsonAsync<JsonObject>(new Uri("/api/v1/alerts?rule=whale-buy", UriKind.Relative), Stop))!;
        var week = (await served.Client.GetFromJsonAsync<JsonObject>(new Uri("/api/v1/alerts?week=2023-W09&rule=whale-buy", UriKind.Relative), Stop))!;

        Assert.Equal(("2023-03-08", 0), ((string?)now["asOf"], (int)now["total"]!));
        Assert.Equal("2023-03-08", (string?)Assert.Single(week["items"]!.AsArray())!["withdrawnOn"]);
    }

    public sealed class Served : ServedStore
    {
        public Served() => Entries =
        [
            new SubmissionText { Sequence = 1, FiledOn = new(2023, 3, 3), TradedOn = "2023-03-02", Shares = "<value>3000000</value>" }.Entry(),
            new SubmissionText { Sequence = 2, FiledOn = new(2023, 3, 8), Form = "4/A", TradedOn = "2023-03-02", Shares = "<value>30</value>" }.Entry(),
        ];
    }
}
