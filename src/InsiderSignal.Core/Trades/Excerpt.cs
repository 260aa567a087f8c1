namespace InsiderSignal.Core.Trades;

/// <summary>A part of a text around the words that matter, of whole words, with an ellipsis at each end beyond which there is more.</summary>
internal static class Excerpt
{
    private const int Ellipses = 2;

    /// <param name="text">The text.</param>
    /// <param name="at">Where the words that matter begin.</param>
    /// <param name="length">How long they are.</param>
    /// <param name="most">How long the part may be, ellipses included.</param>
    public static string Around(string text, int at, int length, int most)
    {
        if (text.Length <= most)
            return text;
        var room = most - Ellipses;
        var end = Math.Min(text.Length, Math.Max(0, at - (Math.Max(0, room - length) / 2)) + room);
        var start = end - room;
        if (start > 0 && text.IndexOf(' ', start - 1) is var next && next >= 0 && next < at)
            start = next + 1;
        if (end < text.Length && text.LastIndexOf(' ', end) is var last && last >= at + length)
            end = last;
        return $"{(start > 0 ? "…" : "")}{text[start..end]}{(end < text.Length ? "…" : "")}";
    }
}
