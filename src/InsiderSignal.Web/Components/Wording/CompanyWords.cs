using InsiderSignal.Core.Sectors;
using InsiderSignal.Web.Companies;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>What the insiders of a company did, in words. They state counts and comparisons, and foretell nothing.</summary>
public static class CompanyWords
{
    private static readonly int[] Windows = [30, 90, 365];

    /// <summary>"1 purchase and 14 sales in 30 days": the shortest window with enough trades to read, else the shortest with any.</summary>
    public static string Finding(CompanyView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Told(view) is { } flow ? $"{Counts(flow)} by its insiders in {Figures.Count(flow.Days ?? 0)} days"
            : view.Flow(null).Events > 0 ? "no insider trades in the last 365 days"
            : "no insider trades on the open market";
    }

    /// <summary>The same trades held against the sector's.</summary>
    public static string AgainstSector(CompanyView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (Told(view) is not { } own)
            return view.FilingCount == 1 ? "One filing is stored; it reports no purchase or sale that counts in this time." : $"{Figures.Count(view.FilingCount)} filings are stored; none reports a purchase or sale that counts in this time.";
        var sector = view.SectorFlow(own.Days);
        var beside = sector is { IsThin: false, Ratio: { } level } ? $"its sector, {view.Sector.DisplayName()}, makes {ReadingWords.PerHundred(level)} for every 100 sales in the same days" : "";
        if (own.IsThin)
            return $"Fewer than 10 trades are too few for a ratio to say much{(beside.Length > 0 ? $"; {beside}" : "")}.";
        if (own.Ratio is not { } ratio)
            return $"Purchases alone: without sales there is no ratio{(beside.Length > 0 ? $"; {beside}" : "")}.";
        if (own.Buys == 0)
            return $"Sales alone{(beside.Length > 0 ? $"; {beside}" : "")}.";
        return beside.Length == 0 ? $"That is {ReadingWords.PerHundred(ratio)} for every 100 sales." : $"That is {ReadingWords.PerHundred(ratio)} for every 100 sales; {beside}.";
    }

    /// <summary>"1 purchase, 14 sales".</summary>
    public static string Counts(FlowWindow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        return $"{Number(flow.Buys, "purchase")} and {Number(flow.Sells, "sale")}";
    }

    /// <summary>"$1.2M bought, $34M sold".</summary>
    public static string Dollars(FlowWindow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        return flow.Events == 0 ? "" : $"{Figures.ShortDollars(flow.Bought)} bought, {Figures.ShortDollars(flow.Sold)} sold";
    }

    private static FlowWindow? Told(CompanyView view)
    {
        var flows = Windows.Select(days => view.Flow(days)).ToList();
        return flows.Find(flow => !flow.IsThin) ?? flows.Find(flow => flow.Events > 0);
    }

    private static string Number(int count, string one) => count == 0 ? $"no {one}s" : Figures.Plural(count, one, one + "s");
}
