namespace InsiderSignal.Edgar.Ownership;

/// <summary>Foreign text inside a message: on one line, and short.</summary>
internal static class Shown
{
    private const int Longest = 80;

    public static string From(ReadOnlySpan<char> text)
    {
        var isCut = text.Length > Longest;
        Span<char> line = stackalloc char[Longest];
        line = line[..Math.Min(text.Length, Longest)];
        for (var i = 0; i < line.Length; i++)
            line[i] = char.IsControl(text[i]) || char.IsSurrogate(text[i]) ? ' ' : text[i];
        return isCut ? string.Concat(line, "…") : line.ToString();
    }

    /// <summary>An XML error's words without the place at their end, which is told in another way.</summary>
    public static string Message(System.Xml.XmlException error)
    {
        var place = error.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        var words = place > 0 ? error.Message[..place] : error.Message;
        return string.Create(words.Length, words, static (line, text) =>
        {
            for (var i = 0; i < line.Length; i++)
                line[i] = char.IsControl(text[i]) ? ' ' : text[i];
        }).TrimEnd('.');
    }
}
