using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using InsiderSignal.Web.Delivery.Sending;

namespace InsiderSignal.Web.Delivery.Email;

/// <summary>Makes the mail of a message: plain text, with HTML as the alternative.</summary>
internal static class MailComposer
{
    private const int LongestSubject = 200;

    public static MailMessage Compose(OutgoingMessage message, MailAddress sender, IReadOnlyList<MailAddress> recipients)
    {
        var mail = new MailMessage
        {
            From = sender,
            // A line break in a subject would begin a header of somebody else's.
            Subject = PlainText.Shortened(PlainText.Line(message.Title), LongestSubject),
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
            Body = MailText.Plain(message),
            BodyEncoding = Encoding.UTF8,
            // In quoted-printable, the framework would write line breaks as if they were part of a line.
            BodyTransferEncoding = TransferEncoding.Base64,
        };
        foreach (var recipient in recipients)
            mail.To.Add(recipient);
        var html = AlternateView.CreateAlternateViewFromString(MailText.Html(message), Encoding.UTF8, MediaTypeNames.Text.Html);
        html.TransferEncoding = TransferEncoding.Base64;
        mail.AlternateViews.Add(html);
        mail.Headers.Add("Message-ID", MailIdentity.MessageId(message.Message.Key, sender));
        mail.Headers.Add("List-Id", MailIdentity.ListId(sender));
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        return mail;
    }
}
