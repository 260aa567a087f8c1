using InsiderSignal.Core.Alerts;
using InsiderSignal.Ingestion.Settings;
using InsiderSignal.Storage.Model;
using InsiderSignal.Web.Delivery;
using InsiderSignal.Web.Delivery.Options;
using InsiderSignal.Web.Delivery.Sending;
using Microsoft.Extensions.Configuration;

namespace InsiderSignal.Tests.Web.Delivery.Options;

public sealed class DeliverySettingsTests
{
    private static readonly (string, string)[] Mail =
        [("Email:Host", "mail.example.org"), ("Email:From", "a@example.org"), ("Email:To", "b@example.org")];

    [Fact]
    public void Read_Nothing_HasNoTarget() => Assert.False(Read().HasTargets);

    [Fact]
    public void Read_TargetsOfEachKind_AreNamed()
    {
        var settings = Read([("Webhooks:Team-Chat:Url", "https://hooks.example.org/x?y=1"), ("Webhooks:Team-Chat:Kind", "Slack"), ("Webhooks:own:Url", "http://10.0.0.1/"), .. Mail]);

        Assert.Equal(["own", "team-chat"], settings.Webhooks.Keys);
        Assert.Equal((WebhookKind.Slack, "https://hooks.example.org/x?y=1"), (settings.Webhooks["team-chat"].Kind, settings.Webhooks["team-chat"].Address.AbsoluteUri));
        Assert.Equal(("mail.example.org", 587, MailSecurity.StartTls), (settings.Email!.Host, settings.Email.Port, settings.Email.Security));
    }

    [Theory]
    [InlineData("Tries", "0")]
    [InlineData("Timeout", "5")]
    [InlineData("FirstDelaySeconds", "soon")]
    [InlineData("PublicAddress", "signal.example.org")]
    [InlineData("AllowPrivateTargets", "perhaps")]
    [InlineData("PublicAddress", "https://ann:hunter2@signal.example.org/")]
    [InlineData("PublicAddress", "https://signal.example.org/?a=b")]
    [InlineData("PublicAddress", "https://signal.example.org/#top")]
    [InlineData("Webhooks", "https://hooks.example.org/T0KEN")]
    [InlineData("Webhooks:team", "https://hooks.example.org/T0KEN")]
    [InlineData("Email", "ann@example.org")]
    [InlineData("Tries:Most", "5")]
    [InlineData("Webhooks:team:Url", "ftp://example.org/")]
    [InlineData("Webhooks:team:Url", "https://user@example.org/")]
    [InlineData("Webhooks:team:Kind", "teams")]
    [InlineData("Webhooks:team:Kind", "1")]
    [InlineData("Webhooks:team:Sekret", "x")]
    [InlineData("Webhooks:email:Url", "https://example.org/")]
    [InlineData("Webhooks:a b:Url", "https://example.org/")]
    [InlineData("Email:Port", "465")]
    [InlineData("Email:Security", "none")]
    [InlineData("Email:Security", "tls")]
    [InlineData("Email:User", "ann")]
    [InlineData("Email:Password", "hunter2hunter2")]
    [InlineData("Email:To", "ann")]
    [InlineData("Email:From", "nobody")]
    [InlineData("Email:Host", "not a host")]
    public void Read_WrongSetting_NamesItInOneLine(string name, string value)
    {
        var fault = Assert.Throws<SettingException>(() => Read([.. Mail.Where(setting => setting.Item1 != name), (name, value)]));

        Assert.Contains(name is "Webhooks:email:Url" or "Webhooks:a b:Url" or "Tries:Most" ? name[..name.LastIndexOf(':')] : name, fault.Message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("T0KEN", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Fact]
    public void Read_LoginWithoutAServer_NamesTheServer()
    {
        var fault = Assert.Throws<SettingException>(() => Read(("Email:User", "ann"), ("Email:Password", "hunter2hunter2")));

        Assert.StartsWith("Alerts:Delivery:Email:Host", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Webhooks:team:Url", "hooks.example.org/T0KEN")]
    [InlineData("Webhooks:team:Secret", "T0KEN")]
    public void Read_WrongSecret_IsNamedAndNotShown(string name, string value)
    {
        var fault = Assert.Throws<SettingException>(() => Read([("Webhooks:team:Url", "https://hooks.example.org/"), (name, value)]));

        Assert.Contains(name, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("T0KEN", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost", "false", true)]
    [InlineData("127.0.0.1", "false", true)]
    [InlineData("10.0.0.1", "false", false)]
    [InlineData("10.0.0.1", "true", true)]
    public void Read_MailWithoutEncryption_IsForThisMachineUnlessSaid(string host, string allowed, bool isFine)
    {
        (string, string)[] settings = [("Email:Host", host), ("Email:From", "a@example.org"), ("Email:To", "b@example.org"), ("Email:Security", "none"), ("Email:AllowUnencrypted", allowed)];

        Assert.Equal(isFine, Record.Exception(() => Read(settings)) is null);
    }

    [Theory]
    [InlineData("info", AlertSeverity.Info, true)]
    [InlineData("notice", AlertSeverity.Info, false)]
    [InlineData("notice", AlertSeverity.Notice, true)]
    [InlineData("warning", AlertSeverity.Notice, false)]
    [InlineData("none", AlertSeverity.Warning, false)]
    public void Wants_Alert_GoesByItsSeverity(string least, AlertSeverity severity, bool expected)
    {
        var webhook = Read(("Webhooks:team:Url", "https://hooks.example.org/"), ("Webhooks:team:LeastSeverity", least)).Webhooks["team"];

        Assert.Equal(expected, new DeliveryTarget("team", webhook.LeastSeverity, webhook.Digest, new ScriptedSender()).Wants(DeliveryRig.Message("a", severity: severity)));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void Wants_Digest_GoesToWhomItIsSetFor(string digest, bool expected)
    {
        var webhook = Read(("Webhooks:team:Url", "https://hooks.example.org/"), ("Webhooks:team:LeastSeverity", "none"), ("Webhooks:team:Digest", digest)).Webhooks["team"];

        Assert.Equal(expected, new DeliveryTarget("team", webhook.LeastSeverity, webhook.Digest, new ScriptedSender()).Wants(DeliveryRig.Message("a") with { Kind = MessageKind.Digest }));
    }

    private static DeliverySettings Read(params (string Name, string Value)[] settings) => DeliverySettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.GroupBy(setting => setting.Name, setting => setting.Value).Select(setting => KeyValuePair.Create($"Alerts:Delivery:{setting.Key}", (string?)setting.Last()))).Build());
}
