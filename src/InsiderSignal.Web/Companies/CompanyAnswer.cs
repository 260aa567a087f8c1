using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Web.Companies;

/// <summary>A company as the API gives it.</summary>
public sealed record CompanyAnswer(
    int Cik,
    string? Ticker,
    string Name,
    string Sector,
    int? Sic,
    string? Industry,
    string? ForeignSymbol,
    Uri? Edgar,
    DateOnly? AsOf,
    IReadOnlyList<SymbolSpan> Tickers,
    IReadOnlyList<CompanyAnswer.FlowPair> Flows,
    FlowAnswer PlannedSales,
    IReadOnlyList<CompanyAnswer.MonthAnswer> Months,
    IReadOnlyList<CompanyAnswer.TraderAnswer> Buyers,
    IReadOnlyList<CompanyAnswer.TraderAnswer> Sellers,
    IReadOnlyList<CompanyAnswer.HoldingAnswer> Holdings,
    int FilingCount,
    IReadOnlyList<FilingAnswer> Filings)
{
    public static CompanyAnswer Of(CompanyView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new CompanyAnswer(
            view.Cik.Value,
            view.Ticker,
            view.Name,
            view.Sector.Slug(),
            view.Sic,
            view.Industry,
            view.ForeignSymbol,
            view.EdgarAddress,
            view.AsOf,
            view.Symbols,
            [.. view.Flows.Zip(view.SectorFlows, (own, sector) => new FlowPair(FlowAnswer.Of(own), FlowAnswer.Of(sector)))],
            FlowAnswer.Of(view.PlannedYear),
            [.. view.Months.Select(month => new MonthAnswer(month.Month, month.Buys, month.Sells, month.Bought, month.Sold))],
            [.. view.Traders.Buyers.Select(Of)],
            [.. view.Traders.Sellers.Select(Of)],
            [.. view.Holdings.Select(Of)],
            view.FilingCount,
            [.. view.Filings.Select(FilingAnswer.Of)]);
    }

    private static TraderAnswer Of(TraderRow row) => new(row.Cik.Value, row.Name, row.Trades, row.Dollars);

    private static HoldingAnswer Of(InsiderHolding row) => new(
        row.Owner.Value, row.OwnerName, row.Security, row.IsIndirect, row.Nature, [.. row.Points.Select(point => new PointAnswer(point.On, point.Shares, point.Accession.ToString()))]);

    /// <summary>The company's trades of so many days beside those of its sector.</summary>
    public sealed record FlowPair(FlowAnswer Company, FlowAnswer Sector);

    /// <summary>The trades filed in the month that begins on a date.</summary>
    public sealed record MonthAnswer(DateOnly Month, int Buys, int Sells, decimal Bought, decimal Sold);

    /// <summary>A buyer or seller of the last 365 days.</summary>
    public sealed record TraderAnswer(int Cik, string Name, int Trades, decimal Dollars);

    /// <summary>What an insider holds of a security in one way, latest first.</summary>
    public sealed record HoldingAnswer(int Owner, string Name, string Security, bool IsIndirect, string? Nature, IReadOnlyList<PointAnswer> Points);

    /// <summary>Shares held after a day's trades, and the filing that states them.</summary>
    public sealed record PointAnswer(DateOnly On, decimal Shares, string Accession);
}
