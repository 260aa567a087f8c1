using System.Text.Json.Nodes;

namespace InsiderSignal.Tests.Web.Delivery.Receivers;

/// <summary>A call that reached a webhook.</summary>
internal sealed record ReceivedCall(IReadOnlyDictionary<string, string> Headers, string Body)
{
    public string Key => Headers["Idempotency-Key"];

    public JsonObject Json => JsonNode.Parse(Body)!.AsObject();
}
