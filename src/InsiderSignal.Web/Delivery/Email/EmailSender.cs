using System.Net;
using System.Net.Mail;
using InsiderSignal.Web.Delivery.Options;
using InsiderSignal.Web.Delivery.Sending;

namespace InsiderSignal.Web.Delivery.Email;

/// <summary>Mails to all recipients at once, over a connection of its own each time.</summary>
internal sealed class EmailSender(EmailOptions options, Redaction redaction) : IMessageSender
{
    private readonly MailAnswers _answers = new(redaction);

    public string Way => "E-mail";

    public async Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        using var mail = MailComposer.Compose(message, options);
        using var client = new SmtpClient(options.Host, options.Port)
        {
            EnableSsl = options.Security == MailSecurity.StartTls,
            UseDefaultCredentials = false,
            Credentials = options.User is { } user ? new NetworkCredential(user, options.Password) : null,
        };
        try
        {
            await client.SendMailAsync(mail, cancellationToken);
        }
        catch (Exception fault) when (fault is SmtpException or IOException or InvalidOperationException && !cancellationToken.IsCancellationRequested)
        {
            throw _answers.Fault(fault);
        }
    }
}
