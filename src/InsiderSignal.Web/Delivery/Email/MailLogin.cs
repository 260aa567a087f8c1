using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;
using InsiderSignal.Web.Delivery.Options;
using InsiderSignal.Web.Delivery.Sending;

namespace InsiderSignal.Web.Delivery.Email;

/// <summary>Logs in at the mail server and leaves again: where a login is refused, the framework's client goes on without one and tells nobody.</summary>
internal sealed class MailLogin(EmailOptions options, MailAnswers answers)
{
    private const int Ready = 220;
    private const int Fine = 250;
    private const int GoOn = 334;
    private const int LoggedIn = 235;

    /// <exception cref="DeliveryFault">The server does not let us in.</exception>
    /// <exception cref="IOException">The connection broke.</exception>
    public async Task TryAsync(CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(options.Host!, options.Port, cancellationToken);
        var name = client.Client.LocalEndPoint is IPEndPoint { AddressFamily: AddressFamily.InterNetwork } local ? $"[{local.Address}]" : "[IPv6:::1]";
        var plain = new MailTalk(client.GetStream(), answers);
        await plain.HearAsync("greeting", Ready, cancellationToken);
        var offers = await plain.AskAsync("EHLO", $"EHLO {name}", Fine, cancellationToken);
        if (options.Security != MailSecurity.StartTls)
        {
            await LogInAsync(plain, offers, cancellationToken);
            return;
        }

        if (!offers.Contains("STARTTLS", StringComparer.OrdinalIgnoreCase))
            throw new DeliveryFault("the server does not support secure connections", mayPass: true);
        await plain.AskAsync("STARTTLS", "STARTTLS", Ready, cancellationToken);
        // As the client that sends does it: the two must not trust different servers.
#pragma warning disable SYSLIB0014, MA0039
        await using var secure = new SslStream(client.GetStream(), leaveInnerStreamOpen: false, ServicePointManager.ServerCertificateValidationCallback);
#pragma warning restore SYSLIB0014, MA0039
        await secure.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = options.Host }, cancellationToken);
        var talk = new MailTalk(secure, answers);
        await LogInAsync(talk, await talk.AskAsync("EHLO", $"EHLO {name}", Fine, cancellationToken), cancellationToken);
    }

    private async Task LogInAsync(MailTalk talk, IReadOnlyList<string> offers, CancellationToken cancellationToken)
    {
        if (!offers.Any(offer => offer.Split(' ', '=') is ["AUTH" or "auth", .. var ways] && ways.Contains("LOGIN", StringComparer.OrdinalIgnoreCase)))
            throw new DeliveryFault("the login was refused: the server does not offer AUTH LOGIN", mayPass: false);
        await talk.AskAsync("the login was refused", $"AUTH LOGIN {Encoded(options.User!)}", GoOn, cancellationToken);
        await talk.AskAsync("the login was refused", Encoded(options.Password!), LoggedIn, cancellationToken);
        await talk.SayAsync("QUIT", cancellationToken);
    }

    private static string Encoded(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
