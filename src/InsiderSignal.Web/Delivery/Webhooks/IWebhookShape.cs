using System.Text.Json.Nodes;
using InsiderSignal.Web.Delivery.Sending;

namespace InsiderSignal.Web.Delivery.Webhooks;

/// <summary>The body that one kind of receiver understands.</summary>
internal interface IWebhookShape
{
    /// <summary>What it is, for people.</summary>
    string Name { get; }

    JsonObject Body(OutgoingMessage message);
}
