namespace InsiderSignal.Core.Trades;

/// <summary>Reads one sentence of a text that names Rule 10b5-1: was the trade made under the plan, or is the plan only spoken of?</summary>
internal static class PlanSentence
{
    // Words this few are a label under a row: "Rule 10b5-1 plan."
    private const int LongestLabel = 60;

    // What stands further from the plan than this says nothing of it.
    private const int Reach = 500;

    public static PlanMention Read(string sentence)
    {
        var strongest = PlanMention.None;
        foreach (var plan in PlanWording.Rule.Matches(sentence).Concat(PlanWording.KnownPlan.Matches(sentence)))
        {
            var end = plan.Index + plan.Length;
            var before = sentence[Math.Max(0, plan.Index - Reach)..plan.Index];
            var after = sentence[end..Math.Min(sentence.Length, end + Reach)];
            var read = Read(before, after, sentence.Length);
            if (read > strongest)
                strongest = read;
        }

        return strongest;
    }

    private static PlanMention Read(string before, string after, int length)
    {
        if (PlanWording.LateDenial.IsMatch(after))
            return PlanMention.Denied;
        var link = PlanWording.Link.Match(before);
        return link.Success ? Linked(before, link.Index, after) : Unlinked(before, after, length);
    }

    private static PlanMention Linked(string before, int link, string after)
    {
        // "not made pursuant to", and "pursuant to no".
        if (PlanWording.Denial.IsMatch(before[..link]) || PlanWording.Denial.IsMatch(before[link..]))
            return PlanMention.Denied;

        var traded = before[..link];
        if (PlanWording.Future.IsMatch(traded))
            return PlanMention.Mentioned;
        if (PlanWording.Adopting.Match(traded) is { Success: true } adopting)
            return PlanWording.TradeDone.IsMatch(traded[adopting.Index..]) ? PlanMention.MadeUnder : PlanMention.Mentioned;
        if (PlanWording.Trade.IsMatch(traded))
            return PlanMention.MadeUnder;

        // "Pursuant to a plan adopted on March 1, 2025, the reporting person sold …", and the bare "Pursuant to a plan".
        var clause = after.IndexOf(',', StringComparison.Ordinal) is var comma and >= 0 ? after[comma..] : "";
        return PlanWording.TradeDone.IsMatch(after) || !PlanWording.Adopting.IsMatch(clause) ? PlanMention.MadeUnder : PlanMention.Mentioned;
    }

    private static PlanMention Unlinked(string before, string after, int length)
    {
        if (PlanWording.Denial.IsMatch(before))
            return PlanMention.Denied;
        if (PlanWording.Adopting.IsMatch(before) || PlanWording.Future.IsMatch(before) || PlanWording.Future.IsMatch(after))
            return PlanMention.Mentioned;
        if (PlanWording.NamedAfter.IsMatch(after) || PlanWording.TradeDone.IsMatch(before))
            return PlanMention.MadeUnder;
        return length <= LongestLabel && !IsToldOf(after) ? PlanMention.MadeUnder : PlanMention.Mentioned;
    }

    // "The 10b5-1 plan was adopted on …" tells of the plan itself.
    private static bool IsToldOf(string after) =>
        after.Contains(" was ", StringComparison.OrdinalIgnoreCase)
        || after.Contains(" is ", StringComparison.OrdinalIgnoreCase)
        || after.Contains(" has ", StringComparison.OrdinalIgnoreCase)
        || after.Contains("expire", StringComparison.OrdinalIgnoreCase)
        || after.Contains("terminat", StringComparison.OrdinalIgnoreCase);
}
