namespace InsiderSignal.Core.Trades;

/// <summary>Brings the many spellings of a security title together.</summary>
public static class SecurityClass
{
    /// <summary>The title in lower case with everything but letters and digits removed; empty for an absent title.</summary>
    /// <param name="title">The title as filed, such as "Common Stock, par value $.01".</param>
    public static string Normalize(string? title)
    {
        if (string.IsNullOrEmpty(title))
            return "";
        return string.Create(title.Count(char.IsLetterOrDigit), title, static (target, source) =>
        {
            var at = 0;
            foreach (var character in source)
            {
                if (char.IsLetterOrDigit(character))
                    target[at++] = char.ToLowerInvariant(character);
            }
        });
    }
}
