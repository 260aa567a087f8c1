namespace InsiderSignal.Core.Filings;

/// <summary>The SEC's transaction codes. Source: Form 4, general instruction 8.</summary>
public static class TransactionCodes
{
    /// <summary>What a code means in the SEC's words, shortened; null for a code that is none.</summary>
    /// <param name="code">The code as filed, in any letter case.</param>
    public static string? Name(string? code) => code?.Trim().ToUpperInvariant() switch
    {
        "P" => "open-market or private purchase",
        "S" => "open-market or private sale",
        "V" => "reported early, voluntarily",
        "A" => "grant or award from the issuer",
        "D" => "disposition to the issuer",
        "F" => "exercise price or tax paid by withholding or delivering securities",
        "I" => "discretionary transaction under Rule 16b-3(f)",
        "M" => "exercise or conversion exempt under Rule 16b-3",
        "C" => "conversion of a derivative",
        "E" => "expiration of a short derivative position",
        "H" => "expiration of a long derivative position",
        "O" => "exercise of an out-of-the-money derivative",
        "X" => "exercise of an in- or at-the-money derivative",
        "G" => "bona fide gift",
        "L" => "small acquisition under Rule 16a-6",
        "W" => "acquisition or disposition by will or descent",
        "Z" => "deposit into or withdrawal from a voting trust",
        "J" => "other, described in a footnote",
        "K" => "equity swap or similar",
        "U" => "tender in a change of control",
        _ => null,
    };
}
