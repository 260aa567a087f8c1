using System.Text.RegularExpressions;

namespace InsiderSignal.Core.Trades;

/// <summary>Reads a footnote: does it say that the shares were bought in an offering or a private placement?</summary>
public static class OfferingNote
{
    // A line holds no more.
    private const int LongestQuote = 140;

    // What stands further before an offering than this says nothing of it.
    private const int Reach = 200;

    /// <summary>The sentence that says so; of a long one the part around the words that name the offering.</summary>
    /// <param name="text">The footnote as filed.</param>
    /// <returns>Null when none does: no offering is named, the text denies it ("not in an offering"), or it is only a date or a reason for something else.</returns>
    public static string? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!OfferingWording.Offering.IsMatch(text))
            return null;
        foreach (var sentence in Sentences.Of(PlanWording.Normalize(text)))
        {
            if (Named(sentence) is { } offering)
                return Excerpt.Around(sentence, offering.Index, offering.Length, LongestQuote);
        }

        return null;
    }

    private static Match? Named(string sentence) => !OfferingWording.Buying.IsMatch(sentence) || OfferingWording.SomethingElse.IsMatch(sentence)
        ? null
        : OfferingWording.Offering.Matches(sentence).FirstOrDefault(offering => IsMeant(sentence[Math.Max(0, offering.Index - Reach)..offering.Index], sentence[(offering.Index + offering.Length)..]));

    private static bool IsMeant(string before, string after) =>
        !PlanWording.Denial.IsMatch(before)
        && !PlanWording.Future.IsMatch(before)
        && !PlanWording.LateDenial.IsMatch(after)
        && !OfferingWording.AsATime.IsMatch(before);
}
