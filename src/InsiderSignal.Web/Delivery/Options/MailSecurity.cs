namespace InsiderSignal.Web.Delivery.Options;

/// <summary>How the connection to a mail server is protected.</summary>
internal enum MailSecurity
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Encrypted after a greeting in clear text; a server that does not offer it gets no mail.</summary>
    StartTls,
}
