using InsiderSignal.Core.Trades;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>What was made of transaction rows, in a few words.</summary>
public static class VerdictWords
{
    /// <summary>Why a row cannot count, or that it can.</summary>
    public static string Verdict(RowVerdict verdict) => verdict switch
    {
        RowVerdict.Eligible => "eligible",
        RowVerdict.NotAMarketTrade => "neither purchase nor sale on the market",
        RowVerdict.Derivative => "P or S of options, warrants or notes",
        RowVerdict.Contradiction => "code and direction contradict each other",
        RowVerdict.EquitySwap => "an equity swap",
        RowVerdict.UnreadableDate => "no readable trade date",
        RowVerdict.ImplausibleDate => "a trade date that cannot be",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Not a verdict."),
    };

    public static string Suspect(SuspectReason reason) => reason switch
    {
        SuspectReason.FarFromMedian => "far from the median",
        SuspectReason.LoneHighPrice => "high and alone",
        SuspectReason.ImpossibleValue => "an impossible value",
        _ => "believed",
    };
}
