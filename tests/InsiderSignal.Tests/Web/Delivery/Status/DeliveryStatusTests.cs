using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using InsiderSignal.Tests.Clocks;
using InsiderSignal.Tests.Web.Delivery.Receivers;
using InsiderSignal.Web.Delivery;
using Microsoft.Extensions.DependencyInjection;

namespace InsiderSignal.Tests.Web.Delivery.Status;

/// <summary>The program itself with a target: what /status and its API show, and the button for dead letters.</summary>
public sealed class DeliveryStatusTests : IAsyncLifetime
{
    private WebhookReceiver _receiver = default!;
    private ServedStore _served = default!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _receiver = await WebhookReceiver.StartAsync();
        _served = new ServedStore(
            "--Alerts:Delivery:Webhooks:team:Url", _receiver.Address.AbsoluteUri, "--Alerts:Delivery:AllowPrivateTargets", "true", "--Logging:LogLevel:Default", "None");
        await _served.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _served.DisposeAsync();
        await _receiver.DisposeAsync();
    }

    [Fact]
    public async Task Status_DeadLetter_IsListedAndGoesAgainWhenAskedFor()
    {
        _receiver.Then(404, "<b>no such</b> hook");
        await _served.Services.GetRequiredService<Outbox>().AddAsync([DeliveryRig.Message("a", "<i>ACME</i> turned"), DeliveryRig.Message("b")], Stop);
        var team = await UntilAsync("One message is delivered and one given up.", target => (long)target["delivered"]! + (long)target["dead"]! == 2);

        Assert.Equal(("team", true, 1, 0, 1), ((string?)team["name"], (bool)team["isConfigured"]!, (int)team["delivered"]!, (int)team["pending"]!, (int)team["dead"]!));
        Assert.Equal("answered 404: <b>no such</b> hook", (string?)team["lastError"]);
        var page = await new HtmlParser().ParseDocumentAsync(await _served.Client.GetStringAsync(new Uri("/status", UriKind.Relative), Stop), Stop);
        var letter = page.QuerySelector(".letters tbody tr")!;
        Assert.Contains("<i>ACME</i> turned", letter.TextContent, StringComparison.Ordinal);
        Assert.Contains("answered 404: <b>no such</b> hook", letter.TextContent, StringComparison.Ordinal);

        using var answer = await PostAsync("/" + letter.QuerySelector("form")!.GetAttribute("action"), "same-origin");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("/status?redelivery=asked", answer.RequestMessage!.RequestUri!.PathAndQuery);
        await UntilAsync("The dead letter is delivered.", target => (long)target["delivered"]! == 2);
        Assert.Equal(["a", "b", "a"], _receiver.Keys);
    }

    [Fact]
    public async Task Redelivery_FromElsewhere_IsRefused()
    {
        using var answer = await PostAsync("/status/redelivery", "cross-site");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Redelivery_OfNoLetter_IsRefusedInWords()
    {
        using var answer = await PostAsync("/status/redelivery?letter=abc", "same-origin");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("no such letter", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redelivery_NothingDead_SaysSo()
    {
        using var answer = await PostAsync("/status/redelivery", "same-origin");

        Assert.Contains("Nothing was sent again", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> PostAsync(string address, string site)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative));
        request.Headers.Add("Sec-Fetch-Site", site);
        return await _served.Client.SendAsync(request, Stop);
    }

    private async Task<JsonNode> UntilAsync(string awaited, Func<JsonNode, bool> isSo)
    {
        JsonNode? target = null;
        await Patience.UntilAsync(awaited, async () =>
        {
            var answer = await _served.Client.GetFromJsonAsync<JsonObject>(new Uri("/api/v1/status", UriKind.Relative), Stop);
            target = answer!["delivery"]!["targets"]![0];
            return target is not null && isSo(target);
        });
        return target!;
    }
}
