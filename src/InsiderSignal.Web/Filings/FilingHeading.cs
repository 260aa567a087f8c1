using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Components.Wording;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Filings;

/// <summary>What a filing did, in one sentence: "Doe Jane, CFO, bought 2,000 shares of Example Works for $40,000".</summary>
internal static class FilingHeading
{
    public static string Of(StoredFiling filing, string issuer)
    {
        var rows = filing.EventRows.Where(row => row.Accession == filing.Filing.Accession).ToDictionary(row => row.Line);
        var counted = filing.Transactions.Where(row => row.Verdict == RowVerdict.Eligible).ToList();
        var standing = counted.Where(row => rows.GetValueOrDefault(row.Line)?.SupersededBy is null).ToList();
        if (standing.Count > 0)
        {
            var buys = standing.Where(row => RowEligibility.SideOf(row.Code) == TradeSide.Buy).ToList();
            var sells = standing.Except(buys).ToList();
            return (buys.Count, sells.Count) switch
            {
                ( > 0, 0) => $"{Who(filing)} bought {Amount(buys, rows, $" of {issuer}")}",
                (0, _) => $"{Who(filing)} sold {Amount(sells, rows, $" of {issuer}")}",
                _ => $"{Who(filing)} bought {Amount(buys, rows, $" of {issuer}")} and sold {Amount(sells, rows, "")}",
            };
        }

        if (counted.Count > 0)
            return $"{Who(filing)} reported trades of {issuer} that an amendment has replaced";
        if (filing.Transactions.Count > 0)
            return $"{Who(filing)} reported {Figures.Plural(filing.Transactions.Count, "transaction", "transactions")} in {issuer}, no market trade among them";
        return $"{Who(filing)} reported what is held of {issuer}";
    }

    private static string Amount(IReadOnlyCollection<TransactionRecord> rows, Dictionary<int, EventRow> standing, string of)
    {
        var shares = rows.Sum(row => row.Shares ?? 0);
        var value = rows.Sum(row => row.Shares * row.Price ?? 0);
        var words = $"{Figures.Shares(shares)} {(shares == 1 ? "share" : "shares")}{of}";
        if (rows.Any(row => standing.GetValueOrDefault(row.Line)?.Suspect is not (null or SuspectReason.None)))
            return $"{words}, at a price in doubt";
        return value > 0 ? $"{words} for {Figures.Dollars(value)}" : words;
    }

    private static string Who(StoredFiling filing)
    {
        var lead = filing.Owners[0];
        var name = $"{Names.OfOwner(lead.Name, lead.Cik)}, {RoleWords.Lead(filing.Filing.Roles, lead.OfficerTitle)},";
        return filing.Owners.Count == 1 ? name : $"{name} and {Figures.Plural(filing.Owners.Count - 1, "other", "others")}";
    }
}
