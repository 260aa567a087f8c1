using System.Text;
using InsiderSignal.Edgar.Ownership;

namespace InsiderSignal.Edgar.Submissions;

/// <summary>Tells by its first bytes what a source holds.</summary>
internal static class ContentSniffer
{
    private const int Looked = 4096;

    public static ContentKind Kind(ReadOnlySpan<byte> content)
    {
        var start = Start(content);
        if (start.IsEmpty)
            return ContentKind.Empty;
        if (start is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..])
            return ContentKind.Xml;
        if (start.StartsWith("<SEC-"u8) || start.StartsWith("<SUBMISSION>"u8) || start.StartsWith("<IMS-"u8) ||
            start.StartsWith("-----BEGIN PRIVACY-ENHANCED MESSAGE-----"u8))
            return ContentKind.Submission;
        if (start[0] != (byte)'<')
            return ContentKind.Other;
        return IsHtml(start) ? ContentKind.Html : ContentKind.Xml;
    }

    /// <summary>The title of a web page, to tell what was saved in a filing's place; null when it has none.</summary>
    public static string? TitleOf(ReadOnlySpan<byte> page)
    {
        var text = Encoding.UTF8.GetString(Start(page));
        var tag = text.IndexOf("<title>", StringComparison.OrdinalIgnoreCase);
        var end = tag < 0 ? -1 : text.IndexOf("</title>", tag, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? null : Shown.From(text.AsSpan(tag + 7, end - tag - 7).Trim());
    }

    private static bool IsHtml(ReadOnlySpan<byte> start)
    {
        var text = Encoding.UTF8.GetString(start);
        return text.Contains("<html", StringComparison.OrdinalIgnoreCase) ||
            text.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase) ||
            text.StartsWith("<head", StringComparison.OrdinalIgnoreCase) ||
            text.StartsWith("<body", StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<byte> Start(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("\uFEFF"u8))
            content = content[3..];
        content = content.TrimStart(" \t\r\n"u8);
        return content[..Math.Min(content.Length, Looked)];
    }
}
