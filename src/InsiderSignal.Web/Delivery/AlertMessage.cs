using System.Text.Json;
using InsiderSignal.Core.Alerts;
using InsiderSignal.Storage.Model;

namespace InsiderSignal.Web.Delivery;

/// <summary>News that is to leave the program, in no target's shape. Names in it may be hostile: each sender makes them harmless in its own way.</summary>
public sealed record AlertMessage
{
    public const int LongestKey = 200;

    /// <summary>Which news this is: the same news has the same key for ever. Visible ASCII, at most <see cref="LongestKey"/> characters.</summary>
    public required string Key { get; init; }

    public MessageKind Kind { get; init; } = MessageKind.Alert;

    public required AlertSeverity Severity { get; init; }

    /// <summary>One plain line.</summary>
    public required string Title { get; init; }

    /// <summary>Plain paragraphs, parted by an empty line.</summary>
    public required string Text { get; init; }

    /// <summary>The content of a body element, with links of its own; null where the paragraphs of <see cref="Text"/> say all.</summary>
    public string? Html { get; init; }

    /// <summary>The style sheet of <see cref="Html"/>; null for none.</summary>
    public string? Style { get; init; }

    /// <summary>The absolute address of the page that shows it; null where the public address of this site is not configured.</summary>
    public Uri? Link { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>The alert or week as the API gives it, for generic webhooks; null for none.</summary>
    public JsonElement? Payload { get; init; }
}
