using System.Text.RegularExpressions;

namespace InsiderSignal.Core.Screening;

/// <summary>What tells that a purchase was made at an offering price rather than in the market.</summary>
public static partial class OfferingSigns
{
    private const decimal RoundStep = 0.05m;
    private const int LongestText = 20_000;

    [GeneratedRegex(
        @"\b(public offering|private placement|registered direct|offering price|(follow-on|underwritten|rights|concurrent|direct) offering|securities purchase agreement|subscription agreement|directed share program)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Words { get; }

    /// <summary>The words of a footnote that name an offering or a private placement; null when there are none.</summary>
    /// <param name="footnote">Its text, of which 20,000 characters are read.</param>
    public static string? In(string? footnote) =>
        footnote is null ? null
        : Words.Match(footnote, 0, Math.Min(footnote.Length, LongestText)) is { Success: true } match ? match.Value : null;

    /// <summary>Whether a price is a round one, as offering prices are: a multiple of five cents.</summary>
    /// <param name="price">Dollars a share.</param>
    public static bool IsRound(decimal price) => price > 0 && price % RoundStep == 0;
}
