using InsiderSignal.Core.Trades;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>Transaction rows in words.</summary>
public static class RowWords
{
    /// <summary>The SEC's name of a transaction code; null for one that it does not know.</summary>
    public static string? CodeName(string? code) => code switch
    {
        "P" => "Open-market or private purchase",
        "S" => "Open-market or private sale",
        "V" => "Reported voluntarily earlier than required",
        "A" => "Grant or award from the issuer",
        "D" => "Disposition to the issuer",
        "F" => "Payment of exercise price or tax in securities",
        "I" => "Discretionary transaction under Rule 16b-3(f)",
        "M" => "Exercise or conversion exempt under Rule 16b-3",
        "C" => "Conversion of a derivative",
        "E" => "Expiration of a short derivative position",
        "H" => "Expiration of a long derivative position",
        "O" => "Exercise of an out-of-the-money derivative",
        "X" => "Exercise of an in- or at-the-money derivative",
        "G" => "Bona fide gift",
        "L" => "Small acquisition under Rule 16a-6",
        "W" => "Acquisition or disposition by will or descent",
        "Z" => "Deposit into or withdrawal from a voting trust",
        "J" => "Other, described in a footnote",
        "K" => "Equity swap or similar",
        "U" => "Tender in a change of control",
        _ => null,
    };

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
