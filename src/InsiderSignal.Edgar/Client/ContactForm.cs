namespace InsiderSignal.Edgar.Client;

/// <summary>What a contact must look like for the SEC to reach its owner.</summary>
internal static class ContactForm
{
    private const string Setting = $"{EdgarOptions.SectionName}:{nameof(EdgarOptions.Contact)}";
    private const int Longest = 200;

    /// <summary>What is wrong with a contact, as one line; null when it will do.</summary>
    public static string? Problem(string? contact)
    {
        if (string.IsNullOrWhiteSpace(contact))
            return $"{Setting} is not set. The SEC wants to know who asks: a name and an e-mail address, such as \"Example Company admin@example.com\".";
        if (contact.Any(char.IsControl))
            return $"{Setting} has control characters or line breaks. It must be a single line.";
        if (contact.Any(static c => !char.IsAscii(c)))
            return $"{Setting} is \"{contact}\". It is sent as a header and must keep to ASCII characters.";
        if (contact.Length > Longest)
            return $"{Setting} has {contact.Length} characters. It must have at most {Longest}.";
        return contact.Split([' ', ',', ';', '<', '>', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Any(IsAddress)
            ? null
            : $"{Setting} is \"{contact}\". It must hold an e-mail address or the address of a web page, such as \"Example Company admin@example.com\".";
    }

    private static bool IsAddress(string word)
    {
        var at = word.IndexOf('@');
        if (at > 0)
            return at == word.LastIndexOf('@') && IsDomain(word[(at + 1)..]);
        return Uri.TryCreate(word, UriKind.Absolute, out var page)
            && (page.Scheme == Uri.UriSchemeHttps || page.Scheme == Uri.UriSchemeHttp)
            && IsDomain(page.Host);
    }

    private static bool IsDomain(string name) =>
        name.Contains('.') && Uri.CheckHostName(name) == UriHostNameType.Dns && name[0] != '.' && name[^1] != '.';
}
