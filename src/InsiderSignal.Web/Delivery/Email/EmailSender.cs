using System.Net;
using System.Net.Mail;
using InsiderSignal.Web.Delivery.Options;
using InsiderSignal.Web.Delivery.Sending;

namespace InsiderSignal.Web.Delivery.Email;

/// <summary>Mails to all recipients at once, over a connection of its own each time.</summary>
internal sealed class EmailSender(EmailOptions options, Redaction redaction) : IMessageSender
{
    // What the client calls AUTH LOGIN; with no other way to log in, it uses the one that was tried.
    private const string LogIn = "login";

    private readonly MailAnswers _answers = new(redaction);
    private readonly MailRound _round = new(options.Recipients);

    public string Way => "E-mail";

    public async Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        _round.Begin(message.Message.Key);
        try
        {
            if (options.User is not null)
                await new MailLogin(options, _answers).TryAsync(cancellationToken);
            await SendToLeftAsync(message, cancellationToken);
        }
        catch (SmtpFailedRecipientException refused) when (_round.Takes(refused) && _round.Left.Count == 0)
        {
            // The others have it.
        }
        catch (Exception fault) when (fault is SmtpException or InvalidOperationException || ConnectionFault.Is(fault))
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw _answers.Fault(fault);
        }

        var missing = _round.End();
        if (missing.Count > 0)
            throw new PartlyDeliveredException(_answers.Missing(missing));
    }

    private async Task SendToLeftAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        using var mail = MailComposer.Compose(message, options.Sender, _round.Left);
        using var client = new SmtpClient(options.Host, options.Port)
        {
            EnableSsl = options.Security == MailSecurity.StartTls,
            UseDefaultCredentials = false,
            Credentials = options.User is { } user ? new CredentialCache { { options.Host!, options.Port, LogIn, new NetworkCredential(user, options.Password) } } : null,
        };
        await client.SendMailAsync(mail, cancellationToken);
    }
}
