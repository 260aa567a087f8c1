using InsiderSignal.Core.Alerts.Weekly;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Web.Weeks;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>What a week comes to: its headline, and what bears it out. A headline names the measure that moved.</summary>
internal static class WeekHeadline
{
    /// <summary>The week in one sentence: what moved most, or the market's reading where nothing did.</summary>
    public static string Of(WeekView view)
    {
        var digest = view.Digest;
        if (digest.Flow.Buys + digest.Flow.Sells == 0)
            return $"No trade was filed {(digest.IsComplete ? "in this week" : "so far")}";
        return WeekStory.Lead(digest) switch
        {
            { IsByPurchases: true, Sector: var sector } => $"{sector.Sector.DisplayName()}: insiders bought {(sector.Surge > 0 ? "far more" : "far less")} than usual, {WeekWords.Counts(sector.Flow)}{SoFar(digest)}",
            { Sector: var sector } => $"{sector.Sector.DisplayName()}: the 30-day ratio went from {Figures.Ratio(sector.Ratio.WeekEarlier?.Ratio)} to {Figures.Ratio(sector.Ratio.Reading.Point.Ratio)}",
            null when digest.Market.Reading is { CanBeJudged: true, Point.Ratio: { } ratio, Norm: { } norm } =>
                $"{ReadingWords.PerHundred(ratio)} for every 100 sales in 30 days, {Side(ratio, norm)} the long-term average of {Figures.Count((decimal)Math.Round(norm * 100))}",
            null => $"{WeekWords.Counts(digest.Flow)} in the week{SoFar(digest)}",
        };
    }

    /// <summary>What comes after the headline, a sentence each.</summary>
    public static IEnumerable<string> Lead(WeekView view)
    {
        var digest = view.Digest;
        var lead = WeekStory.Lead(digest);
        if (lead is not null)
        {
            yield return Week(lead, digest);
            foreach (var group in WeekStory.Behind(lead.Sector).Take(1))
                yield return $"Behind it: {WeekWords.Group(view, group)}";
        }

        // A headline of counts has said them where no week lies before.
        if (digest.Market.Reading.IsWhole || digest.Flow.BuysBefore is not null)
            yield return WeekWords.Week(digest);
        // Without a sector to lead with, the headline is the reading itself.
        if (lead is not null || WeekWords.Changes(digest.Market) is not { Length: > 0 } changes)
            yield return WeekWords.Reading(digest, digest.Market, view.Benchmark);
        else
            yield return changes;
    }

    /// <summary>The purchases of the sector beside those of the weeks before; its counts too where the headline has none.</summary>
    private static string Week(WeekLead lead, WeeklyDigest digest)
    {
        var (flow, before) = (lead.Sector.Flow, WeekWords.BuysBefore(lead.Sector.Flow));
        return lead.IsByPurchases ? $"It comes after {before}." : $"{WeekWords.Counts(flow)} in the week{SoFar(digest)}{(before.Length > 0 ? $", after {before}" : "")}.";
    }

    private static string SoFar(WeeklyDigest digest) => digest.IsComplete ? "" : " so far";

    private static string Side(double ratio, double norm) => ratio > norm ? "above" : ratio < norm ? "below" : "on";
}
