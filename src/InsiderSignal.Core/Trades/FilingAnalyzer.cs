using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Trades;

/// <summary>Decides what can be decided from one filing alone: roles, which rows can count, and which were made under a plan.</summary>
public static class FilingAnalyzer
{
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

    private static TradeRow Trade(OwnershipFiling filing, TransactionRow row, Roles roles, PlanReading plan) => new FiledTrade
    {
        Accession = filing.Accession,
        Line = row.Line,
        FiledOn = filing.FiledOn,
        AcceptedAt = filing.AcceptedAt,
        Form = filing.Document.Form,
        Issuer = filing.Document.Issuer.Cik,
        LeadOwner = filing.Document.LeadOwner.Cik,
        Code = row.Code.Text,
        TradeDate = row.TransactionDate.Value!.Value,
        SecurityClass = SecurityClass.Normalize(row.SecurityTitle.Text),
        Shares = row.Shares.Value,
        Price = row.PricePerShare.Value,
        SharesOwnedFollowing = row.SharesOwnedFollowing.Value,
        Ownership = row.DirectOrIndirect.Text,
        NatureOfOwnership = row.NatureOfOwnership.Text,
        Roles = roles,
        Plan = plan.Status,
        PlanAdoptedOn = plan.AdoptedOn,
    }.ToRow();
}
