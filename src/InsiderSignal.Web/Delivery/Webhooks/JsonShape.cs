using System.Text.Json;
using System.Text.Json.Nodes;
using InsiderSignal.Web.Delivery.Sending;
using InsiderSignal.Web.Ratios;

namespace InsiderSignal.Web.Delivery.Webhooks;

/// <summary>The message as it is, and the alert as the API gives it, for receivers of one's own.</summary>
internal sealed class JsonShape : IWebhookShape
{
    public string Name => "JSON";

    public JsonObject Body(OutgoingMessage message) => new()
    {
        ["key"] = message.Message.Key,
        ["kind"] = JsonSerializer.SerializeToNode(message.Message.Kind, AnswerJson.OneLine),
        ["severity"] = JsonSerializer.SerializeToNode(message.Message.Severity, AnswerJson.OneLine),
        ["title"] = message.Title,
        ["text"] = message.Text,
        ["link"] = message.Message.Link?.AbsoluteUri,
        ["raisedAt"] = JsonValue.Create(message.Message.RaisedAt),
        ["caveat"] = message.Caveat,
        ["data"] = message.Message.Payload is { } payload ? JsonNode.Parse(payload.GetRawText()) : null,
    };
}
