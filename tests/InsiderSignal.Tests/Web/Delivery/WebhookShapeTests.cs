using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using InsiderSignal.Tests.Web.Delivery.Receivers;
using InsiderSignal.Web.Delivery;
using InsiderSignal.Web.Delivery.Sending;
using InsiderSignal.Web.Delivery.Webhooks;

namespace InsiderSignal.Tests.Web.Delivery;

/// <summary>The bodies that webhooks get: whole, within their limits, and harmless whatever a filer calls himself.</summary>
public sealed class WebhookShapeTests
{
    private const string Hostile = "<!channel> @everyone *bold* _it_ `code` [click](https://evil.example) <https://evil.example|Sale> <@U123> & more";

    [Fact]
    public async Task Json_SignedCall_IsCheckedByItsReceiver()
    {
        const string Secret = "0123456789abcdef0123";
        await using var receiver = await WebhookReceiver.StartAsync();
        using var rig = new DeliveryRig(("Webhooks:team:Url", receiver.Address.AbsoluteUri), ("Webhooks:team:Secret", Secret));
        await rig.AddAsync(DeliveryRig.Message("a"));

        await rig.FinishAsync();

        var call = Assert.Single(receiver.Calls);
        var parts = call.Headers["X-InsiderSignal-Signature"].Split(',');
        var expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"{parts[0]["t=".Length..]}.{call.Body}"));
        Assert.Equal($"t={DeliveryRig.Start.ToUnixTimeSeconds()}", parts[0]);
        Assert.Equal("v1=" + Convert.ToHexString(expected), parts[1], ignoreCase: true);
        Assert.Equal("application/json; charset=utf-8", call.Headers["Content-Type"]);
    }

    [Fact]
    public void Json_Message_IsWhole()
    {
        var message = DeliveryRig.Message("a") with { Payload = JsonDocument.Parse("""{"rule":"crossed"}""").RootElement };

        var body = new JsonShape().Body(new OutgoingMessage(message, null));

        Assert.Equal(["key", "kind", "severity", "title", "text", "link", "raisedAt", "caveat", "data"], body.Select(property => property.Key));
        Assert.Equal(("a", "alert", "warning", "crossed"), ((string?)body["key"], (string?)body["kind"], (string?)body["severity"], (string?)body["data"]!["rule"]));
        Assert.Equal(DeliveryRig.Start, (DateTimeOffset)body["raisedAt"]!);
    }

    [Fact]
    public void MessageJson_WrittenAndRead_IsTheSame()
    {
        var message = DeliveryRig.Message("a", Hostile) with { Html = "<p>&amp;</p>", Payload = JsonDocument.Parse("""{"n":[1,2.50]}""").RootElement };

        var read = MessageJson.Read(MessageJson.Write(message));

        Assert.Equal(message with { Payload = null }, read with { Payload = null });
        Assert.Equal("""{"n":[1,2.50]}""", read.Payload!.Value.GetRawText());
    }

    [Fact]
    public void Slack_HostileName_CallsNobodyAndFormatsNothing()
    {
        var body = new SlackShape().Body(new OutgoingMessage(DeliveryRig.Message("a", Hostile) with { Text = Hostile }, null));

        Assert.Equal(("none", false, false), ((string?)body["parse"], (bool)body["link_names"]!, (bool)body["mrkdwn"]!));
        var texts = body["blocks"]!.AsArray().Select(block => block!["text"]!).ToList();
        Assert.Equal(["plain_text", "plain_text", "mrkdwn"], texts.Select(text => (string?)text["type"]));
        Assert.Equal("<https://signal.example.org/weeks/2023-W10|Show the evidence>", (string?)texts[2]["text"]);
        foreach (var text in texts.Take(2).Select(text => (string)text["text"]!).Append((string)body["text"]!))
        {
            Assert.DoesNotContain('<', text);
            Assert.DoesNotContain('>', text);
            Assert.StartsWith("&lt;!channel&gt; @everyone", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Slack_LongText_StaysWithinItsLimitsAndBreaksNoEscape()
    {
        var message = DeliveryRig.Message("a", new string('&', 400)) with { Text = string.Join("\n\n", Enumerable.Repeat(new string('<', 2000) + "𝄞", 60)) };

        var blocks = new SlackShape().Body(new OutgoingMessage(message, null))["blocks"]!.AsArray();

        Assert.Equal(6, blocks.Count);
        Assert.InRange(blocks.Sum(block => ((string)block!["text"]!["text"]!).Length), 11_000, 12_400);
        var header = (string)blocks[0]!["text"]!["text"]!;
        Assert.Equal(string.Concat(Enumerable.Repeat("&amp;", 29)) + "…", header);
        Assert.All(blocks.Skip(1).SkipLast(1), block => Assert.InRange(((string)block!["text"]!["text"]!).Length, 2990, 3000));
    }

    [Fact]
    public void Discord_HostileName_CallsNobodyAndFormatsNothing()
    {
        var body = new DiscordShape().Body(new OutgoingMessage(DeliveryRig.Message("a", Hostile) with { Text = "# " + Hostile }, null));

        Assert.Empty(body["allowed_mentions"]!["parse"]!.AsArray());
        var embed = Assert.Single(body["embeds"]!.AsArray())!;
        Assert.Equal("""\# \<\!channel\> \@everyone \*bold\* \_it\_ \`code\` \[click\]\(https\://evil\.example\) \<https\://evil\.example\|Sale\> \<\@U123\> & more""", (string?)embed["description"]);
        Assert.StartsWith("""\<\!channel\> \@everyone""", (string?)embed["title"], StringComparison.Ordinal);
        Assert.Equal("2023-03-10T22:00:00Z", (string?)embed["timestamp"]);
    }

    [Fact]
    public void Discord_LongText_StaysWithinItsLimits()
    {
        var embed = new DiscordShape().Body(new OutgoingMessage(DeliveryRig.Message("a", new string('*', 300)) with { Text = new string('*', 5000) }, null))["embeds"]![0]!;

        Assert.Equal((255, 4095), (((string)embed["title"]!).Length, ((string)embed["description"]!).Length));
        Assert.EndsWith(@"\*…", (string)embed["title"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("slack")]
    [InlineData("discord")]
    [InlineData("json")]
    public async Task Run_DataThatIsNotTheSecs_SaysSoInEveryShape(string kind)
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        using var rig = new DeliveryRig(("Webhooks:team:Url", receiver.Address.AbsoluteUri), ("Webhooks:team:Kind", kind));
        InsiderSignal.Storage.Opening.FilingOrigin.Claim(rig.Temp.Store, "edgar.example.org");
        await rig.AddAsync(DeliveryRig.Message("a"));

        await rig.FinishAsync();

        var body = Assert.Single(receiver.Calls).Json.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Replace("\\", "", StringComparison.Ordinal);
        Assert.Contains("[Not real filings] The market turned", body, StringComparison.Ordinal);
        Assert.Contains("This is not from the SEC: the filings come from edgar.example.org.", body, StringComparison.Ordinal);
    }

}
