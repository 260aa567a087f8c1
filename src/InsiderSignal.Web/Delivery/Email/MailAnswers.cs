using System.Net.Mail;
using InsiderSignal.Web.Delivery.Sending;

namespace InsiderSignal.Web.Delivery.Email;

/// <summary>Understands what mail servers answer.</summary>
internal sealed class MailAnswers(Redaction redaction)
{
    public DeliveryFault Fault(Exception error) => error switch
    {
        SmtpFailedRecipientException refused => new DeliveryFault(Reason($"recipients were refused: {refused.Message}"), IsForNow(refused.StatusCode), inner: refused),
        SmtpException { StatusCode: SmtpStatusCode.GeneralFailure, InnerException: null } => new DeliveryFault(Reason(error.Message), mayPass: true, inner: error),
        SmtpException { StatusCode: SmtpStatusCode.GeneralFailure } or IOException => ConnectionFault.Of(error),
        SmtpException answer => new DeliveryFault(Reason($"answered {(int)answer.StatusCode}: {answer.Message}"), IsForNow(answer.StatusCode), inner: answer),
        _ => new DeliveryFault(Reason(error.Message), mayPass: false, inner: error),
    };

    // Of a server's answers, those that begin with a 4 are for now, and those with a 5 for good.
    private static bool IsForNow(SmtpStatusCode status) => (int)status / 100 == 4;

    private string Reason(string text) => redaction.Line(text);
}
