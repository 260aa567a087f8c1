using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Components.Wording;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Filings;

/// <summary>Why a row counts or does not, in sentences.</summary>
internal static class RowWords
{
    public static string Why(TransactionRecord row, OwnershipForm form, EventRow? standing, FiledEvent? trade) => row.Verdict switch
    {
        RowVerdict.NotAMarketTrade when form is OwnershipForm.Form3 or OwnershipForm.Form3Amendment =>
            "Not counted: a Form 3 states what is held at the start, no trades.",
        RowVerdict.NotAMarketTrade => NoMarketTrade(row.Code),
        RowVerdict.Derivative => "Not counted: options, warrants and notes of Table II are shown, and never in a ratio or a dollar sum.",
        RowVerdict.Contradiction =>
            $"Not counted: code {Code(row)} is {Article(TransactionCodes.Name(row.Code) ?? "no code")}, but the row says {Direction(row.AcquiredOrDisposed)}. The filer contradicts itself.",
        RowVerdict.EquitySwap => "Not counted: an equity swap is involved.",
        RowVerdict.UnreadableDate => "Not counted: the trade date cannot be read.",
        RowVerdict.ImplausibleDate => "Not counted: the trade date lies after the filed date, or more than 10 years before it.",
        _ when standing is null || trade is null => "Can count; the trades of this issuer have not been derived yet.",
        _ when standing.SupersededBy is not null => "Not counted: an amendment replaced it.",
        _ when trade.CopyOf is not null => $"Not counted again: {Side(row)}, but another filing reported the same block first.",
        _ => $"Counts: {Side(row)} in Table I, code {Code(row)} and {Direction(row.AcquiredOrDisposed)}.",
    };

    public static string? SuspectWhy(SuspectReason reason, decimal? price, decimal? shares) => reason switch
    {
        SuspectReason.FarFromMedian => $"{AsFiled(price)} more than 20 times, or less than a twentieth of, the median price of the issuer's other rows within 45 days. {Kept}",
        SuspectReason.LoneHighPrice => $"{AsFiled(price)} $1,000 or more, and no row of another filing of the issuer is within a factor of 2 of it. {Kept}",
        SuspectReason.ImpossibleValue => $"{AsFiled(price)} too much: the row would be worth {Figures.Dollars(shares * price)}, more than 25 billion. {Kept}",
        _ => null,
    };

    private const string Kept = "The row counts as a trade; its dollars are left out.";

    private static string NoMarketTrade(string? code) => TransactionCodes.Name(code) is { } name
        ? $"Not counted: {Article(name)} is no decision to buy or sell in the market."
        : "Not counted: its code is none of the SEC's for purchases and sales.";

    private static string AsFiled(decimal? price) => $"The price as filed, {Figures.ExactPrice(price)}, is in doubt: it is";

    private static string Side(TransactionRecord row) => RowEligibility.SideOf(row.Code) == TradeSide.Buy ? "a purchase" : "a sale";

    private static string Article(string noun) => "aeio".Contains(noun[0], StringComparison.Ordinal) ? $"an {noun}" : $"a {noun}";

    private static string Code(TransactionRecord row) => Names.Shown(row.Code) ?? "–";

    private static string Direction(string? letter) => letter?.Trim().ToUpperInvariant() switch
    {
        "A" => "acquired",
        "D" => "disposed",
        null or "" => "neither acquired nor disposed",
        _ => $"“{Names.Shown(letter)}”",
    };
}
