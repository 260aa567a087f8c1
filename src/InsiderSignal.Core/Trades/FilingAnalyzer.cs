using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Trades;

/// <summary>Decides what can be decided from one filing alone: roles, which rows can count, and which were made under a plan.</summary>
public static class FilingAnalyzer
{
    /// <summary>Figures from here on are slips of typing that no row of shares or dollars per share can mean.</summary>
    private const decimal Unreadable = 100_000_000_000_000m;

    /// <summary>Analyzes a filing. The figures stay as filed; what cannot be read as a figure is left out of the trade row.</summary>
    /// <param name="filing">The filing.</param>
    public static AnalyzedFiling Analyze(OwnershipFiling filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        var document = filing.Document;
        var roles = RoleClassifier.Classify(document);
        var plans = new PlanDetector(document);
        var rows = new AnalyzedRow[document.Transactions.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            var row = document.Transactions[i];
            var verdict = RowEligibility.Judge(document.Form, row, filing.FiledOn);
            var plan = RowEligibility.SideOf(row) is null ? default : plans.Read(row);
            var trade = verdict == RowVerdict.Eligible ? Trade(filing, row, roles, plan) : null;
            rows[i] = new AnalyzedRow(row, verdict, plan.Status, plan.AdoptedOn, plan.Evidence, trade);
        }

        return new AnalyzedFiling(filing, roles, rows);
    }

    private static TradeRow Trade(OwnershipFiling filing, TransactionRow row, Roles roles, PlanReading plan) => new()
    {
        Accession = filing.Accession,
        Line = row.Line,
        FiledOn = filing.FiledOn,
        AcceptedAt = filing.AcceptedAt,
        IsAmendment = filing.Document.Form.IsAmendment(),
        Key = new TradeKey(
            filing.Document.Issuer.Cik,
            filing.Document.LeadOwner.Cik,
            row.TransactionDate.Value!.Value,
            RowEligibility.SideOf(row)!.Value,
            SecurityClass.Normalize(row.SecurityTitle.Text)),
        Shares = Figure(row.Shares) is >= 0 and var shares ? shares : null,
        Price = Figure(row.PricePerShare) is > 0 and var price ? price : null,
        SharesOwnedFollowing = Figure(row.SharesOwnedFollowing) is >= 0 and var following ? following : null,
        IsIndirect = row.IsIndirect,
        NatureOfOwnership = row.IsIndirect ? row.NatureOfOwnership.Text : null,
        Roles = roles,
        Plan = plan.Status,
        PlanAdoptedOn = plan.AdoptedOn,
    };

    private static decimal? Figure(FiledNumber number) => number.Value < Unreadable ? number.Value : null;
}
