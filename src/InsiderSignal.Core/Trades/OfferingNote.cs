namespace InsiderSignal.Core.Trades;

/// <summary>Reads a footnote: does it say that the shares were bought in an offering or a private placement?</summary>
public static class OfferingNote
{
    // What stands further before an offering than this says nothing of it.
    private const int Reach = 200;

    /// <summary>The sentence that says so.</summary>
    /// <param name="text">The footnote as filed.</param>
    /// <returns>Null when none does: no offering is named, the text denies it ("not in an offering"), or it is only a date or a reason for something else.</returns>
    public static string? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!OfferingWording.Offering.IsMatch(text))
            return null;
        return Sentences.Of(PlanWording.Normalize(text)).FirstOrDefault(Says);
    }

    private static bool Says(string sentence) =>
        OfferingWording.Buying.IsMatch(sentence)
        && !OfferingWording.SomethingElse.IsMatch(sentence)
        && OfferingWording.Offering.Matches(sentence).Any(offering => IsMeant(sentence[Math.Max(0, offering.Index - Reach)..offering.Index], sentence[(offering.Index + offering.Length)..]));

    private static bool IsMeant(string before, string after) =>
        !PlanWording.Denial.IsMatch(before)
        && !PlanWording.Future.IsMatch(before)
        && !PlanWording.LateDenial.IsMatch(after)
        && !OfferingWording.AsATime.IsMatch(before);
}
