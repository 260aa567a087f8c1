namespace InsiderSignal.Web.Delivery.Sending;

/// <summary>A way to one target.</summary>
internal interface IMessageSender
{
    /// <summary>What it is, for people: "Slack webhook".</summary>
    string Way { get; }

    /// <summary>Makes one try.</summary>
    /// <exception cref="DeliveryFault">It failed, or nobody can tell whether it went well.</exception>
    /// <exception cref="PartlyDeliveredException">It went well for some, and never will for the others.</exception>
    Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken);
}
