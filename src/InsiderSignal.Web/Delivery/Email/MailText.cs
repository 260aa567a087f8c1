using System.Net;
using System.Text;
using InsiderSignal.Web.Delivery.Sending;

namespace InsiderSignal.Web.Delivery.Email;

/// <summary>A message as the two bodies of a mail.</summary>
internal static class MailText
{
    private const string Reason = "You get this because your address is in the settings of an InsiderSignal server. Whoever runs it can take it out.";

    public static string Plain(OutgoingMessage message)
    {
        var text = new StringBuilder(message.Title).Append("\n\n").Append(message.Text).Append("\n\n");
        if (message.Message.Link is { } link)
            text.Append(link.AbsoluteUri).Append("\n\n");
        return text.Append("-- \n").Append(Reason).Append('\n').ToString().ReplaceLineEndings("\r\n");
    }

    public static string Html(OutgoingMessage message)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
            .Append(Encoded(message.Title)).Append("</title>");
        if (message.Message.Style is { } style)
            html.Append("<style>").Append(style).Append("</style>");
        html.Append("</head><body>");
        if (message.Message.Html is { } body)
        {
            if (message.Caveat is { } caveat)
                html.Append("<p><strong>").Append(Encoded(caveat)).Append("</strong></p>");
            html.Append(body);
        }
        else
        {
            html.Append("<h1>").Append(Encoded(message.Title)).Append("</h1>");
            foreach (var paragraph in message.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
                html.Append("<p>").Append(Encoded(paragraph).Replace("\n", "<br>", StringComparison.Ordinal)).Append("</p>");
        }

        if (message.Message is { Html: null, Link: { } link })
            html.Append("<p><a href=\"").Append(Encoded(link.AbsoluteUri)).Append("\">Show the evidence</a></p>");
        return html.Append("<hr><p><small>").Append(Reason).Append("</small></p></body></html>").ToString();
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
