using System.Text.Json;
using InsiderSignal.Web.Ratios;

namespace InsiderSignal.Web.Delivery;

/// <summary>A message as the store keeps it.</summary>
internal static class MessageJson
{
    public static string Write(AlertMessage message) => JsonSerializer.Serialize(message, AnswerJson.OneLine);

    /// <exception cref="JsonException">It is no message.</exception>
    public static AlertMessage Read(string json) =>
        JsonSerializer.Deserialize<AlertMessage>(json, AnswerJson.OneLine) ?? throw new JsonException("There is no message.");
}
