using InsiderSignal.Core.Trades;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>Filings in words.</summary>
public static class FilingWords
{
    public static string Box(bool? box) => box switch { true => "Ticked", false => "Not ticked", _ => "No box" };

    public static string BoxMeaning(bool? box) => box switch
    {
        true => "trades under a Rule 10b5-1 plan are declared",
        false => "proves nothing of plans adopted before 27 February 2023",
        _ => "forms have had one since April 2023",
    };

    public static string Source(string source) => source switch
    {
        "submission" => "Full submission",
        "data-set" => "SEC data set",
        _ => "Bare document",
    };

    public static string Plan(PlanStatus plan) => plan switch
    {
        PlanStatus.Declared => "10b5-1 plan: declared by the box",
        PlanStatus.Footnote => "10b5-1 plan: stated in a footnote or the remarks",
        PlanStatus.None => "10b5-1 plan: none",
        _ => "10b5-1 plan: unknown, the form has no box",
    };

    // The form takes 1,000 characters a footnote: filers end a longer one wherever that is, or a few before.
    private const int FullNote = 990;

    /// <summary>Words that decided. Stores that were filled by earlier versions hold them cut at their longest, without a sign of it.</summary>
    public static string Evidence(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Length == PlanDetector.LongestEvidence && words[^1] is not ('.' or '…') ? words.TrimEnd() + "…" : words;
    }

    /// <summary>Whether a footnote fills the form and stops in the midst of a sentence.</summary>
    public static bool StopsShort(string note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return note.Length >= FullNote && note.AsSpan().TrimEnd()[^1] is not ('.' or '!' or '?' or ')' or '"' or '”' or '…');
    }

    public static string Acquired(string? letter) => letter?.Trim().ToUpperInvariant() switch
    {
        "A" => "acquired",
        "D" => "disposed",
        _ => "",
    };

    public static string Ownership(string? letter) => letter?.Trim().ToUpperInvariant() switch
    {
        "D" => "direct",
        "I" => "indirect",
        _ => "",
    };
}
