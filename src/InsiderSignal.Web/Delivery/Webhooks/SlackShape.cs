using System.Text.Json.Nodes;
using InsiderSignal.Web.Delivery.Sending;

namespace InsiderSignal.Web.Delivery.Webhooks;

/// <summary>
/// A Slack message. What comes from filings stands in plain-text blocks, where nothing is a link, a mention or formatting, and escaped, as
/// Slack's three control characters are everywhere; the line for notifications goes without formatting and without being looked through for names.
/// </summary>
internal sealed class SlackShape : IWebhookShape
{
    private const int LongestHeader = 150;
    private const int LongestSection = 3000;
    private const int LongestMessage = 12_000;
    private const int MostSections = 40;

    public string Name => "Slack";

    public JsonObject Body(OutgoingMessage message)
    {
        var blocks = new JsonArray { Block("header", PlainBlock(message.Title, LongestHeader)) };
        var left = LongestMessage;
        foreach (var paragraph in message.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Take(MostSections))
        {
            var section = PlainBlock(paragraph, Math.Min(LongestSection, left));
            blocks.Add(Block("section", section));
            left -= ((string)section["text"]!).Length;
            if (left < 100)
                break;
        }

        if (message.Message.Link is { } link)
            blocks.Add(Block("section", new JsonObject { ["type"] = "mrkdwn", ["text"] = $"<{LinkText(link)}|Show the evidence>", ["verbatim"] = true }));
        return new JsonObject
        {
            ["text"] = Escaped(message.Title, LongestSection),
            ["mrkdwn"] = false,
            ["parse"] = "none",
            ["link_names"] = false,
            ["unfurl_links"] = false,
            ["unfurl_media"] = false,
            ["blocks"] = blocks,
        };
    }

    private static JsonObject Block(string type, JsonObject text) => new() { ["type"] = type, ["text"] = text };

    private static JsonObject PlainBlock(string text, int longest) => new() { ["type"] = "plain_text", ["text"] = Escaped(text, longest), ["emoji"] = false };

    private static string LinkText(Uri link) => Escaped(link.AbsoluteUri.Replace("|", "%7C", StringComparison.Ordinal), LongestSection);

    private static string Escaped(string text, int longest) => PlainText.Escaped(text, longest, static rune => rune.Value switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        _ => rune.ToString(),
    });
}
