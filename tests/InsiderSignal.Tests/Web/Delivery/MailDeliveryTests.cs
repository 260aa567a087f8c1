using System.Net;
using System.Net.Security;
using System.Text;
using InsiderSignal.Storage.Model;
using InsiderSignal.Tests.Web.Delivery.Receivers;

namespace InsiderSignal.Tests.Web.Delivery;

/// <summary>Messages by e-mail.</summary>
public sealed class MailDeliveryTests : IAsyncDisposable
{
    private readonly MailReceiver _server = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_Mail_IsTextWithHtmlAndKnownByItsKey()
    {
        using var rig = To(_server);
        await rig.AddAsync(DeliveryRig.Message("a", "Käufe über dem Mittel: 42 %"));

        await rig.FinishAsync();

        var mail = Assert.Single(_server.Mails);
        Assert.Equal(["RCPT TO:<ann@example.org>", "RCPT TO:<bob@example.org>"], mail.Recipients);
        Assert.Equal("Käufe über dem Mittel: 42 %", mail.Header("Subject"));
        Assert.Matches("^<[0-9a-f]{32}@example.org>$", mail.Header("Message-ID"));
        Assert.Equal("auto-generated", mail.Header("Auto-Submitted"));
        Assert.Contains("<alerts.insidersignal.example.org>", mail.Header("List-Id"), StringComparison.Ordinal);
        Assert.StartsWith("multipart/alternative", mail.Header("Content-Type"), StringComparison.Ordinal);
        Assert.StartsWith("Käufe über dem Mittel: 42 %\r\n\r\nInsiders bought more than they sold.\r\n\r\nIt stands since Friday.\r\n", mail.Part("text/plain"), StringComparison.Ordinal);
        Assert.Contains("\r\nhttps://signal.example.org/weeks/2023-W10\r\n", mail.Part("text/plain"), StringComparison.Ordinal);
        Assert.Contains("<p>It stands since Friday.</p>", mail.Part("text/html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_HostileTitle_AddsNoHeaderAndNoElement()
    {
        using var rig = To(_server);
        await rig.AddAsync(DeliveryRig.Message("a", "ACME\r\nBcc: eve@example.org\r\n\r\n<script>alert(1)</script>\u202egnp"));

        await rig.FinishAsync();

        var mail = Assert.Single(_server.Mails);
        Assert.DoesNotContain(mail.Headers, header => header.Name == "Bcc");
        Assert.Equal("ACME Bcc: eve@example.org <script>alert(1)</script> gnp", mail.Header("Subject"));
        Assert.DoesNotContain("<script>", mail.Part("text/html"), StringComparison.Ordinal);
        Assert.Equal(2, mail.Recipients.Count);
    }

    [Fact]
    public async Task Run_Digest_HasItsOwnHtml()
    {
        using var rig = To(_server);
        await rig.AddAsync(DeliveryRig.Message("2023-W10") with { Kind = MessageKind.Digest, Severity = default, Html = "<table><tr><td>29 : 100</td></tr></table>" });

        await rig.FinishAsync();

        var mail = Assert.Single(_server.Mails);
        Assert.Contains("<table><tr><td>29 : 100</td></tr></table>", mail.Part("text/html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "421 too busy")]
    [InlineData("", "!!! HTTP/1.1 400 Bad Request")]
    [InlineData("", "HTTP/1.1 400 Bad Request")]
    [InlineData("", null)]
    [InlineData("MAIL", "451 try later")]
    [InlineData("DATA", "452 no room")]
    [InlineData(".", "451 not now")]
    [InlineData("DATA", null)]
    public async Task Run_RefusedForNow_ArrivesOnceInTheEnd(string command, string? answer)
    {
        using var rig = To(_server.Then(command, answer));
        await rig.AddAsync(DeliveryRig.Message("a"));

        await rig.FinishAsync();

        Assert.Equal((1, 0, 0), await rig.CountsAsync());
        Assert.NotNull((await rig.TallyAsync()).LastError);
        Assert.Single(_server.Mails, mail => mail.Recipients.Count == 2);
    }

    [Fact]
    public async Task Run_OneRecipientRefusedForNow_GetsItInTheEndAndTheOtherOnce()
    {
        using var rig = To(_server.Then("RCPT", "450 greylisted"));
        await rig.AddAsync(DeliveryRig.Message("a"));

        await rig.FinishAsync();

        Assert.Equal([["RCPT TO:<bob@example.org>"], ["RCPT TO:<ann@example.org>"]], _server.Mails.Select(mail => mail.Recipients));
        Assert.Single(_server.Mails.Select(mail => mail.Header("Message-ID")).Distinct());
        Assert.Equal((1, 0, 0), await rig.CountsAsync());
    }

    [Fact]
    public async Task Run_OneRecipientRefusedForGood_IsDeliveredAndTellsOfWhichDomain()
    {
        using var rig = To(_server.Then("RCPT", "550 no ann@example.org here"));
        await rig.AddAsync(DeliveryRig.Message("a"), DeliveryRig.Message("b"));

        await rig.FinishAsync();

        Assert.Equal([["RCPT TO:<bob@example.org>"], ["RCPT TO:<ann@example.org>", "RCPT TO:<bob@example.org>"]], _server.Mails.Select(mail => mail.Recipients));
        Assert.Equal((2, 0, 0), await rig.CountsAsync());
        var error = (await rig.TallyAsync()).LastError;
        Assert.StartsWith("not to one recipient at example.org", error, StringComparison.Ordinal);
        Assert.DoesNotContain("ann@", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OneRecipientRefusedForGoodAndOneForNow_ReachesTheOtherInTheEnd()
    {
        using var rig = To(_server.Then("RCPT", "550 unknown").Then("RCPT", "250 fine").Then("RCPT", "450 greylisted"), ("Email:To", "ann@example.org, bob@example.org, cid@example.net"));
        await rig.AddAsync(DeliveryRig.Message("a"));

        await rig.FinishAsync();

        Assert.Equal([["RCPT TO:<bob@example.org>"], ["RCPT TO:<cid@example.net>"]], _server.Mails.Select(mail => mail.Recipients));
        Assert.Equal((1, 0, 0), await rig.CountsAsync());
        Assert.StartsWith("not to one recipient at example.org", (await rig.TallyAsync()).LastError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_AllRecipientsRefusedForNow_ArrivesOnceInTheEnd()
    {
        using var rig = To(_server.Then("RCPT", "450 greylisted").Then("RCPT", "450 greylisted"));
        await rig.AddAsync(DeliveryRig.Message("a"));

        await rig.FinishAsync();

        Assert.Equal(2, Assert.Single(_server.Mails).Recipients.Count);
        Assert.Equal((1, 0, 0), await rig.CountsAsync());
    }

    [Fact]
    public async Task Run_AnswerLostAfterTheServerTookIt_ArrivesTwiceWithOneMessageId()
    {
        using var rig = To(_server.Then(".", null));
        await rig.AddAsync(DeliveryRig.Message("a"));

        await rig.FinishAsync();

        Assert.Equal(2, _server.Mails.Count);
        Assert.Single(_server.Mails.Select(mail => mail.Header("Message-ID")).Distinct());
    }

    [Theory]
    [InlineData("MAIL", "550 go away")]
    [InlineData(".", "554 spam")]
    public async Task Run_RefusedForGood_IsADeadLetter(string command, string answer)
    {
        using var rig = To(_server.Then(command, answer));
        await rig.AddAsync(DeliveryRig.Message("a"));

        await rig.FinishAsync();

        Assert.Equal((0, 0, 1), await rig.CountsAsync());
        Assert.StartsWith("answered 55", (await rig.TallyAsync()).LastError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WrongPasswordAtAServerThatTakesMailAllTheSame_IsADeadLetterThatNamesTheLogin()
    {
        using var rig = To(_server.Then("AUTH", "535 wrong password"), ("Email:User", "ann"), ("Email:Password", "hunter2hunter2"));
        await rig.AddAsync(DeliveryRig.Message("a"));

        await rig.FinishAsync();

        Assert.Empty(_server.Mails);
        Assert.Equal((0, 0, 1), await rig.CountsAsync());
        Assert.Equal("the login was refused: answered 535: wrong password", (await rig.TallyAsync()).LastError);
    }

    [Fact]
    public async Task Run_LoginRefusedForNow_ArrivesOnceInTheEnd()
    {
        using var rig = To(_server.Then("AUTH", "454 not now"), ("Email:User", "ann"), ("Email:Password", "hunter2hunter2"));
        await rig.AddAsync(DeliveryRig.Message("a"));

        await rig.FinishAsync();

        Assert.Single(_server.Mails);
        Assert.Equal((1, 0, 0), await rig.CountsAsync());
        Assert.StartsWith("the login was refused: answered 454", (await rig.TallyAsync()).LastError, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("DATA")]
    public async Task Run_ServerFallsSilent_IsTriedAgainAfterItsTime(string command)
    {
        using var rig = To(_server.Then(command, MailReceiver.Silence));
        await rig.AddAsync(DeliveryRig.Message("a"));

        var run = rig.Lines.Single().RunAsync(Stop);
        await _server.FallsSilentAsync();
        rig.Clock.Advance(rig.Settings.Delivery.Timeout);

        Assert.NotNull(await run);
        await rig.FinishAsync();
        Assert.Equal((1, 0, 0), await rig.CountsAsync());
    }

    [Fact]
    public async Task Run_ServerFallsSilentBeforeItsHandshake_IsGivenUpAfterItsTime()
    {
        await using var server = new MailReceiver(handshakes: false);
        using var rig = To(server, ("Email:Security", "starttls"));
        await rig.AddAsync(DeliveryRig.Message("a"));

        var run = rig.Lines.Single().RunAsync(Stop);
        await server.FallsSilentAsync();
        rig.Clock.Advance(rig.Settings.Delivery.Timeout);

        Assert.NotNull(await run);
        Assert.Equal("no answer within 15 s", (await rig.TallyAsync()).LastError);
    }

    [Fact]
    public async Task Run_ServerWithoutStartTls_GetsNoMailAndNoPassword()
    {
        using var rig = To(_server, ("Email:Security", "starttls"), ("Email:User", "ann"), ("Email:Password", "hunter2hunter2"), ("Tries", "2"));
        await rig.AddAsync(DeliveryRig.Message("a"));

        await rig.FinishAsync();

        Assert.Empty(_server.Mails);
        Assert.DoesNotContain(_server.Commands, command => command.StartsWith("AUTH", StringComparison.OrdinalIgnoreCase));
        Assert.Equal((0, 0, 1), await rig.CountsAsync());
        Assert.Contains("does not support secure connections", (await rig.TallyAsync()).LastError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_CertificateThatNobodyVouchesFor_SendsNothing()
    {
        using var certificate = SelfSigned.Certificate();
        await using var server = new MailReceiver(certificate);
        using var rig = To(server, ("Email:Security", "starttls"), ("Tries", "2"));
        await rig.AddAsync(DeliveryRig.Message("a"));

        await rig.FinishAsync();

        Assert.Empty(server.Mails);
        Assert.Equal("no secure connection", (await rig.TallyAsync()).LastError);
    }

    [Fact]
    public async Task Run_StartTlsAndPassword_AreUsed()
    {
        using var certificate = SelfSigned.Certificate();
        await using var server = new MailReceiver(certificate);
        using var rig = To(server, ("Email:Security", "starttls"), ("Email:User", "ann"), ("Email:Password", "hunter2hunter2"));
        await rig.AddAsync(DeliveryRig.Message("a"));
        // The one way to vouch for a certificate here; it does so for this one alone.
        RemoteCertificateValidationCallback trust = (_, shown, _, errors) =>
            errors == SslPolicyErrors.None || shown?.GetCertHashString() == certificate.GetCertHashString();
#pragma warning disable SYSLIB0014, MA0039
        ServicePointManager.ServerCertificateValidationCallback += trust;
        await rig.FinishAsync();
        ServicePointManager.ServerCertificateValidationCallback -= trust;
#pragma warning restore SYSLIB0014, MA0039

        Assert.Single(server.Mails);
        Assert.Contains(server.Commands, command => command == Convert.ToBase64String(Encoding.UTF8.GetBytes("hunter2hunter2")));
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static DeliveryRig To(MailReceiver server, params (string Name, string Value)[] settings) => new(
    [
        ("Email:Host", "127.0.0.1"),
        ("Email:Port", $"{server.Port}"),
        ("Email:Security", "none"),
        ("Email:From", "InsiderSignal <alerts@example.org>"),
        ("Email:To", "Ann <ann@example.org>, bob@example.org"),
        .. settings,
    ]);
}
