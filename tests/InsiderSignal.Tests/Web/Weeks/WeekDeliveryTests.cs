using InsiderSignal.Tests.Web.Delivery;
using InsiderSignal.Tests.Web.Delivery.Receivers;

namespace InsiderSignal.Tests.Web.Weeks;

/// <summary>The digest of a week on its way out.</summary>
public sealed class WeekDeliveryTests : IAsyncDisposable
{
    private readonly MailReceiver _server = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Mail_OfAWeek_IsADocumentAndItsTextWithWholeAddresses()
    {
        await using var rig = await NewsRig.StartAsync(Mail(_server, ("PublicAddress", "https://signal.example.org/insiders")));

        await SendAsync(rig);

        var mail = Assert.Single(_server.Mails);
        var (html, text) = (mail.Part("text/html"), mail.Part("text/plain"));
        Assert.Equal("5 purchases against 0 sales in the week (2023-W10)", mail.Header("Subject"));
        Assert.Contains("<h1>5 purchases against 0 sales in the week</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<style>body{", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("<body>").Length);
        Assert.True(html.Split("<a href=\"").Length > 4);
        Assert.All(html.Split("<a href=\"")[1..], link => Assert.StartsWith("https://signal.example.org/insiders/", link, StringComparison.Ordinal));
        Assert.Contains("\r\nhttps://signal.example.org/insiders/weeks/2023-W10\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\r\nThe readings\r\n- Market:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("---", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_NoPublicAddress_HasNoLinkAndSaysWhere()
    {
        await using var rig = await NewsRig.StartAsync(Mail(_server));

        await SendAsync(rig);

        var mail = Assert.Single(_server.Mails);
        Assert.All([mail.Part("text/html"), mail.Part("text/plain")], body =>
        {
            Assert.DoesNotContain("href", body, StringComparison.Ordinal);
            Assert.Contains("are on the page weeks/2023-W10 of your InsiderSignal", body, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("", "421 too busy")]
    [InlineData("MAIL", "451 try later")]
    [InlineData("DATA", null)]
    public async Task Mail_RefusedForNow_ArrivesOnceInTheEndAcrossRestarts(string command, string? answer)
    {
        await using var rig = await NewsRig.StartAsync(Mail(_server.Then(command, answer)));
        await rig.GoToAsync(NewsRig.End.AddHours(1));
        Assert.NotNull(await rig.Delivery.Lines.Single().RunAsync(Stop));
        Assert.Empty(_server.Mails);

        await rig.RestartAsync();
        await SendAsync(rig);
        await rig.RestartAsync();
        await SendAsync(rig);

        Assert.Single(_server.Mails);
        Assert.Equal((1, 0, 0), await rig.Delivery.CountsAsync());
    }

    [Fact]
    public async Task Mail_ServerTooSlow_IsTriedAgain()
    {
        await using var rig = await NewsRig.StartAsync(Mail(_server.Then("DATA", MailReceiver.Silence)));
        await rig.GoToAsync(NewsRig.End.AddHours(1));

        var run = rig.Delivery.Lines.Single().RunAsync(Stop);
        await _server.FallsSilentAsync();
        rig.Delivery.Clock.Advance(rig.Delivery.Settings.Delivery.Timeout);
        Assert.NotNull(await run);
        await rig.Delivery.FinishAsync();

        Assert.Single(_server.Mails);
    }

    [Fact]
    public async Task Mail_NoSecureConnection_IsTriedAgainAndNeverSentInTheClear()
    {
        using var certificate = SelfSigned.Certificate();
        await using var server = new MailReceiver(certificate);
        await using var rig = await NewsRig.StartAsync(Mail(server, ("Email:Security", "starttls")));
        await rig.GoToAsync(NewsRig.End.AddHours(1));

        Assert.NotNull(await rig.Delivery.Lines.Single().RunAsync(Stop));

        Assert.Empty(server.Mails);
        Assert.Equal("no secure connection", (await rig.Delivery.TallyAsync()).LastError);
        Assert.Equal((0, 1, 0), await rig.Delivery.CountsAsync());
    }

    [Fact]
    public async Task Webhook_ThatTakesDigests_GetsTheWeekAsTheApiGivesIt()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        await using var rig = await NewsRig.StartAsync(
            ("Webhooks:all:Url", receiver.Address.AbsoluteUri), ("Webhooks:all:Digest", "true"),
            ("Webhooks:alerts:Url", receiver.Address.AbsoluteUri), ("Webhooks:alerts:LeastSeverity", "info"));
        await rig.GoToAsync(NewsRig.End.AddHours(1));

        foreach (var line in rig.Delivery.Lines)
            await rig.Delivery.FinishAsync(line);

        var json = Assert.Single(receiver.Calls).Json;
        Assert.Equal(("week.2023-W10", "digest"), ((string?)json["key"], (string?)json["kind"]));
        Assert.Equal(("2023-W10", 5), ((string?)json["data"]!["week"], (int)json["data"]!["flow"]!["buys"]!));
        Assert.Equal(["raised", "standing", "cleared", "withdrawn", "clearing", "withdrawnLater"], json["data"]!["alerts"]!.AsObject().Select(property => property.Key));
    }

    [Theory]
    [InlineData("slack")]
    [InlineData("discord")]
    public async Task Webhook_OfAChat_GetsParagraphsWithoutRules(string kind)
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        await using var rig = await NewsRig.StartAsync(
            ("Webhooks:all:Url", receiver.Address.AbsoluteUri), ("Webhooks:all:Digest", "true"), ("Webhooks:all:Kind", kind));

        await SendAsync(rig);

        var body = Assert.Single(receiver.Calls).Body;
        Assert.Contains("The readings", body, StringComparison.Ordinal);
        Assert.DoesNotContain("-----", body.Replace("\\\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task SendAsync(NewsRig rig)
    {
        await rig.GoToAsync(rig.Delivery.Clock.GetUtcNow() > NewsRig.End ? rig.Delivery.Clock.GetUtcNow().AddHours(1) : NewsRig.End.AddHours(1));
        await rig.Delivery.FinishAsync();
    }

    private static (string Name, string Value)[] Mail(MailReceiver server, params (string Name, string Value)[] settings) =>
    [
        ("Email:Host", "127.0.0.1"),
        ("Email:Port", $"{server.Port}"),
        ("Email:Security", "none"),
        ("Email:From", "InsiderSignal <alerts@example.org>"),
        ("Email:To", "ann@example.org"),
        .. settings,
    ];
}
