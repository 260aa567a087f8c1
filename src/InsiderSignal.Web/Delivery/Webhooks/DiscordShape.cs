using System.Globalization;
using System.Text.Json.Nodes;
using InsiderSignal.Core.Alerts;
using InsiderSignal.Web.Delivery.Sending;

namespace InsiderSignal.Web.Delivery.Webhooks;

/// <summary>A Discord message: one embed. No mention is allowed to call anybody, and every character that means something to Markdown is escaped, the colon of an address too.</summary>
internal sealed class DiscordShape : IWebhookShape
{
    private const int LongestTitle = 256;
    private const int LongestDescription = 4096;

    private const string Markdown = "\\*_~`|>#-+[]()<:@!.";

    public string Name => "Discord";

    public JsonObject Body(OutgoingMessage message) => new()
    {
        ["allowed_mentions"] = new JsonObject { ["parse"] = new JsonArray() },
        ["embeds"] = new JsonArray
        {
            new JsonObject
            {
                ["title"] = Escaped(message.Title, LongestTitle),
                ["description"] = Escaped(message.Text, LongestDescription),
                ["url"] = message.Message.Link?.AbsoluteUri,
                ["timestamp"] = message.Message.RaisedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                ["color"] = message.Message.Severity switch
                {
                    AlertSeverity.Warning => 0xB45309,
                    AlertSeverity.Notice => 0x0F766E,
                    _ => 0x64748B,
                },
            },
        },
    };

    private static string Escaped(string text, int longest) => PlainText.Escaped(
        text, longest, static rune => rune.IsAscii && Markdown.Contains((char)rune.Value, StringComparison.Ordinal) ? $"\\{rune}" : rune.ToString());
}
