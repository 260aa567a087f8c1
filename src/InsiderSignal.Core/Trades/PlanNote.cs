namespace InsiderSignal.Core.Trades;

/// <summary>A footnote or the remarks, read for a Rule 10b5-1 plan.</summary>
/// <param name="Mention">What the text says, its strongest sentence.</param>
/// <param name="Sentence">That sentence, of a long one the part around the plan; null when nothing is said.</param>
/// <param name="AdoptedOn">The adoption date it states; null when it states none.</param>
internal sealed record PlanNote(PlanMention Mention, string? Sentence, DateOnly? AdoptedOn)
{
    public static readonly PlanNote Silent = new(PlanMention.None, null, null);

    // The form allows footnotes of 1,000 characters and remarks of 2,000: whatever is far longer is no honest filing.
    private const int LongestText = 20_000;

    /// <summary>Whether the text speaks of a plan that there is, whether or not it says that the trade was made under it.</summary>
    public bool SpeaksOfPlan => Mention is PlanMention.Mentioned or PlanMention.MadeUnder;

    public static PlanNote Read(string? text)
    {
        if (string.IsNullOrEmpty(text) || !PlanWording.MaySpeakOfPlan(text))
            return Silent;

        text = PlanWording.Normalize(text.Length > LongestText ? text[..LongestText] : text);
        if (!PlanWording.Rule.IsMatch(text))
            return PlanWording.PlanWithoutRule.Match(text) is { Success: true } plan ? new PlanNote(PlanMention.Mentioned, plan.Value, null) : Silent;

        var mention = PlanMention.None;
        string? decisive = null;
        DateOnly? adoptedOn = null;
        foreach (var sentence in Sentences.Of(text))
        {
            var read = PlanSentence.Read(sentence);
            if (read > mention)
                (mention, decisive) = (read, sentence);
            if (adoptedOn is null && read is not (PlanMention.None or PlanMention.Denied))
                adoptedOn = PlanAdoption.Find(sentence);
        }

        return new PlanNote(mention, decisive is null ? null : Quote(decisive), adoptedOn);
    }

    private static string Quote(string sentence)
    {
        var plan = PlanWording.Rule.Match(sentence);
        if (!plan.Success)
            plan = PlanWording.KnownPlan.Match(sentence);
        return Excerpt.Around(sentence, plan.Index, plan.Length, PlanDetector.LongestEvidence);
    }
}
