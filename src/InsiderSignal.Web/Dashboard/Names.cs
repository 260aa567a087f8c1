namespace InsiderSignal.Web.Dashboard;

/// <summary>Names as filed, fit for a line: EDGAR allows 150 characters, files have been seen with more.</summary>
internal static class Names
{
    private const int Longest = 150;

    /// <summary>A name cut where it is longer than any real one; null for none.</summary>
    public static string? Shown(string? filed) =>
        string.IsNullOrWhiteSpace(filed) ? null
        : filed.Length <= Longest ? filed
        : string.Concat(filed.AsSpan(0, char.IsHighSurrogate(filed[Longest - 1]) ? Longest - 1 : Longest), "…");
}
