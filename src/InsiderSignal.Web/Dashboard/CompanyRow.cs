using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Screening;
using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Web.Dashboard;

/// <summary>One company of a sector, over the last 90 days by filed date.</summary>
public sealed record CompanyRow
{
    public required Cik Cik { get; init; }

    /// <summary>The latest ticker filed; null where the issuer has none.</summary>
    public string? Ticker { get; init; }

    public required string Name { get; init; }

    /// <summary>Purchases, trade events.</summary>
    public required int Buys { get; init; }

    /// <summary>Sales, trade events.</summary>
    public required int Sells { get; init; }

    /// <summary>Dollars bought.</summary>
    public required decimal Bought { get; init; }

    /// <summary>Dollars sold.</summary>
    public required decimal Sold { get; init; }

    internal static CompanyRow Of(TradeTally tally, IReadOnlyDictionary<Cik, IssuerLabel> labels) => new()
    {
        Cik = tally.Cik,
        Ticker = labels.GetValueOrDefault(tally.Cik)?.Symbol,
        Name = Names.OfIssuer(labels, tally.Cik),
        Buys = tally.Buys,
        Sells = tally.Sells,
        Bought = tally.Bought,
        Sold = tally.Sold,
    };

    /// <summary>Purchases over sales; null without sales.</summary>
    public double? Ratio => Sells == 0 ? null : (double)Buys / Sells;
}
