using System.Net.Mail;
using InsiderSignal.Web.Delivery.Sending;

namespace InsiderSignal.Web.Delivery.Email;

/// <summary>Understands what mail servers answer.</summary>
internal sealed class MailAnswers(Redaction redaction)
{
    /// <summary>Of a server's answers, those that begin with a 4 are for now, and those with a 5 for good.</summary>
    public static bool IsForNow(SmtpStatusCode status) => (int)status / 100 == 4;

    /// <summary>The refusals of single recipients that one fault tells.</summary>
    public static IReadOnlyList<SmtpFailedRecipientException> Each(SmtpFailedRecipientException refused) =>
        refused is SmtpFailedRecipientsException { InnerExceptions: { Length: > 0 } all } ? all : [refused];

    public DeliveryFault Fault(Exception error) => error switch
    {
        SmtpFailedRecipientException refused => new DeliveryFault(Reason($"recipients were refused: {Each(refused)[0].Message}"), Each(refused).Any(refusal => IsForNow(refusal.StatusCode)), inner: refused),
        SmtpException { StatusCode: SmtpStatusCode.GeneralFailure, InnerException: null } => new DeliveryFault(Reason(error.Message), mayPass: true, inner: error),
        SmtpException { StatusCode: SmtpStatusCode.GeneralFailure } => ConnectionFault.Of(error),
        SmtpException answer when !IsOfMail((int)answer.StatusCode) => NotOfMail(answer),
        SmtpException answer => new DeliveryFault(Reason($"answered {(int)answer.StatusCode}: {answer.Message}"), IsForNow(answer.StatusCode), inner: answer),
        _ when ConnectionFault.Is(error) => ConnectionFault.Of(error),
        _ => new DeliveryFault(Reason(error.Message), mayPass: false, inner: error),
    };

    /// <summary>What a server said where it should have let us in.</summary>
    /// <param name="step">What was asked.</param>
    /// <param name="status">The number of the answer.</param>
    /// <param name="text">Its words.</param>
    public DeliveryFault Refusal(string step, int status, string text) =>
        IsOfMail(status) ? new DeliveryFault(Reason($"{step}: answered {status}: {text}"), IsForNow((SmtpStatusCode)status)) : NotOfMail(null);

    /// <summary>Whom a mail did not reach that others have. Of addresses the domain alone is told.</summary>
    public string Missing(IReadOnlyList<SmtpFailedRecipientException> refusals) => PlainText.Shortened(
        string.Join("; ", refusals.Select(refusal => $"not to one recipient at {Domain(refusal)}, who was refused: {Reason(refusal.Message)}")), Redaction.Longest);

    private static string Domain(SmtpFailedRecipientException refusal) =>
        MailAddress.TryCreate(refusal.FailedRecipient?.Trim('<', '>'), out var address) ? address.Host : "an unknown domain";

    // The framework makes a number of whatever comes first.
    private static bool IsOfMail(int status) => status is >= 200 and < 600;

    private static DeliveryFault NotOfMail(Exception? error) => new("the answer was not that of a mail server", mayPass: true, inner: error);

    private string Reason(string text) => redaction.Line(text);
}
