using System.Net.Mail;

namespace InsiderSignal.Web.Delivery.Email;

/// <summary>Whom the message under way still has to reach: kept over its tries, so that who has it does not get it again. Gone with the process.</summary>
internal sealed class MailRound
{
    private readonly IReadOnlyList<MailAddress> _recipients;
    private readonly List<SmtpFailedRecipientException> _refusals = [];
    private string? _key;
    private bool _hasReached;

    public MailRound(IReadOnlyList<MailAddress> recipients) => Left = _recipients = recipients;

    public IReadOnlyList<MailAddress> Left { get; private set; }

    /// <summary>Begins a message, or goes on with the one under way.</summary>
    public void Begin(string key)
    {
        if (_key == key)
            return;
        End();
        _key = key;
    }

    /// <summary>Takes note of who refused a mail that others took. False when nobody has it, or nobody can tell who: then all of it failed.</summary>
    public bool Takes(SmtpFailedRecipientException refused)
    {
        var refusals = MailAnswers.Each(refused);
        var named = Left.Where(recipient => refusals.Any(refusal => Names(refusal, recipient))).ToList();
        if (named.Count != refusals.Count || (named.Count == Left.Count && !_hasReached))
            return false;
        _hasReached = true;
        _refusals.AddRange(refusals.Where(refusal => !MailAnswers.IsForNow(refusal.StatusCode)));
        Left = [.. named.Where(recipient => refusals.Any(refusal => MailAnswers.IsForNow(refusal.StatusCode) && Names(refusal, recipient)))];
        return true;
    }

    /// <summary>Ends the message.</summary>
    /// <returns>The refusals for good.</returns>
    public IReadOnlyList<SmtpFailedRecipientException> End()
    {
        SmtpFailedRecipientException[] refusals = [.. _refusals];
        _refusals.Clear();
        (_key, _hasReached, Left) = (null, false, _recipients);
        return refusals;
    }

    private static bool Names(SmtpFailedRecipientException refusal, MailAddress recipient) =>
        string.Equals(refusal.FailedRecipient?.Trim('<', '>'), recipient.Address, StringComparison.OrdinalIgnoreCase);
}
