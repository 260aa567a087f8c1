using System.Buffers;
using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Web.Dashboard;

/// <summary>Names as filed, fit for a line: EDGAR allows 150 characters, files have been seen with more.</summary>
internal static class Names
{
    private const int Longest = 150;

    // Marks that turn the direction of all text after them, in attributes and titles too, where nothing isolates a name.
    private static readonly SearchValues<char> Turning = SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>A name without marks of direction, cut where it is longer than any real one; null for none.</summary>
    public static string? Shown(string? filed)
    {
        if (filed is not null && filed.AsSpan().ContainsAny(Turning))
            filed = string.Concat(filed.Where(letter => !Turning.Contains(letter))).Trim();
        return string.IsNullOrWhiteSpace(filed) ? null
            : filed.Length <= Longest ? filed
            : string.Concat(filed.AsSpan(0, char.IsHighSurrogate(filed[Longest - 1]) ? Longest - 1 : Longest), "…");
    }

    /// <summary>An issuer's name; its CIK in place of none.</summary>
    public static string OfIssuer(string? filed, Cik cik) => Shown(filed) ?? Number(cik);

    /// <summary>An owner's name; its CIK in place of none.</summary>
    public static string OfOwner(string? filed, Cik cik) => Shown(filed) ?? Number(cik);

    /// <summary>An issuer's name among those that were read.</summary>
    public static string OfIssuer(IReadOnlyDictionary<Cik, IssuerLabel> labels, Cik cik) => OfIssuer(labels.GetValueOrDefault(cik)?.Name, cik);

    /// <summary>An owner's name among those that were read.</summary>
    public static string OfOwner(IReadOnlyDictionary<Cik, string?> names, Cik cik) => OfOwner(names.GetValueOrDefault(cik), cik);

    private static string Number(Cik cik) => $"CIK {cik}";
}
