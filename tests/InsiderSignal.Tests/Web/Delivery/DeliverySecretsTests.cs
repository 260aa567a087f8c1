using System.Text.Json;
using InsiderSignal.Tests.Web.Delivery.Receivers;

namespace InsiderSignal.Tests.Web.Delivery;

/// <summary>Secrets and addresses are in what is sent, and nowhere else: not though a receiver repeats them.</summary>
public sealed class DeliverySecretsTests
{
    [Fact]
    public async Task Run_ReceiversThatRepeatTheSecrets_LeaveThemNowhere()
    {
        string[] secrets = ["s3cret-of-the-webhook", "T0KEN-OF-THE-RECEIVER", "hunter2hunter2", "relay-user", "ann@example.org", "alerts@example.org", "hooks"];
        await using var webhook = await WebhookReceiver.StartAsync();
        await using var mail = new MailReceiver();
        // The part of the path that everybody could guess is a part of where it leads, too.
        webhook.Then(500, $"bad {string.Join(' ', secrets)} at {webhook.Address}").Then(404, $"no {webhook.Address.AbsolutePath} for {secrets[0]}");
        mail.Then("RCPT", "550 ann@example.org is unknown to relay-user with hunter2hunter2");
        using var rig = new DeliveryRig(
            ("Webhooks:team:Url", webhook.Address.AbsoluteUri),
            ("Webhooks:team:Secret", secrets[0]),
            ("Email:Host", "localhost"),
            ("Email:Port", $"{mail.Port}"),
            ("Email:Security", "none"),
            ("Email:User", "relay-user"),
            ("Email:Password", "hunter2hunter2"),
            ("Email:From", "alerts@example.org"),
            ("Email:To", "ann@example.org"));
        await rig.AddAsync(DeliveryRig.Message("a"));

        foreach (var line in rig.Lines)
            await rig.FinishAsync(line);

        Assert.Equal(2, webhook.Calls.Count);
        Assert.Contains(mail.Commands, command => command.StartsWith("RCPT", StringComparison.Ordinal));
        var view = await rig.Board.ReadAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, view!.Dead);
        var shown = JsonSerializer.Serialize(view);
        Assert.Contains("answered 404", shown, StringComparison.Ordinal);
        foreach (var secret in secrets.Append($":{webhook.Address.Port}").Append("127.0.0.1"))
        {
            Assert.DoesNotContain(secret, rig.Bytes(), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(secret, rig.Logged.Text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(secret, shown, StringComparison.OrdinalIgnoreCase);
        }
    }
}
