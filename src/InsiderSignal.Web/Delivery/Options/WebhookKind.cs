namespace InsiderSignal.Web.Delivery.Options;

/// <summary>In which shape a webhook is called.</summary>
internal enum WebhookKind
{
    /// <summary>The message as it is, for receivers of one's own.</summary>
    Json,

    Slack,

    Discord,
}
