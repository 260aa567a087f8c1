using System.Globalization;
using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>Addresses of pages, relative to the base of the site.</summary>
public static class Links
{
    public static string Sector(Sector sector) => $"sectors/{sector.Slug()}";

    public static string Industry(int sic) => string.Create(CultureInfo.InvariantCulture, $"industries/{sic:D4}");

    /// <summary>By CIK: a ticker passes from one company to another.</summary>
    public static string Company(Cik cik) => string.Create(CultureInfo.InvariantCulture, $"companies/{cik.Value}");

    /// <summary>All trades of a company.</summary>
    public static string TradesOfIssuer(Cik issuer) => string.Create(CultureInfo.InvariantCulture, $"trades?issuer={issuer.Value}");

    /// <summary>All trades under an owner's name.</summary>
    public static string TradesOfOwner(Cik owner) => string.Create(CultureInfo.InvariantCulture, $"trades?owner={owner.Value}");

    /// <summary>All trades of an industry.</summary>
    public static string TradesOfIndustry(int sic) => string.Create(CultureInfo.InvariantCulture, $"trades?industry={sic:D4}");

    /// <summary>All trades of a sector.</summary>
    public static string TradesOfSector(Sector sector) => $"trades?sector={sector.Slug()}";

    public static string Insider(Cik cik) => string.Create(CultureInfo.InvariantCulture, $"insiders/{cik.Value}");

    public static string Filing(AccessionNumber accession) => $"filings/{accession}";

    /// <summary>The screener's view of a query.</summary>
    public static string Trades(TradeQuery query) => WithWords("trades", TradeQueryFormatter.Format(query).Given);

    /// <summary>The screener's view of a filter.</summary>
    public static string Trades(TradeFilter filter) => Trades(new TradeQuery { Filter = filter });

    /// <summary>The trades that a ratio counts in its window to a date.</summary>
    public static string TradesBehind(RatioQuery query, DateOnly date, TradeSide? side = null) =>
        Trades(TradeFilter.Behind(query, date) with { Side = side });

    /// <summary>Every point of a series as CSV.</summary>
    public static string Points(RatioSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        var query = series.Points.Count == 0 ? series.Query : series.Query with { From = series.Points[0].Date, To = series.Points[^1].Date };
        return WithWords("api/v1/ratios", RatioQueryFormatter.Given(query).Select(part => (part.Name == "as-of" ? "asOf" : part.Name, part.Word)).Append(("format", "csv")));
    }

    /// <summary>The API's answer to a query.</summary>
    public static string TradesFile(TradeQuery query, string? format = null) =>
        WithWords("api/v1/trades", TradeQueryFormatter.Format(query).Given.Concat(format is null ? [] : [("format", format)]));

    /// <summary>Whale buys of a period.</summary>
    public static string Whales(TradeQuery query) => WithWords("whales", TradeQueryFormatter.Format(query).Given.Where(word => word.Name is "period" or "page"));

    /// <summary>What a rule of alerts means.</summary>
    internal static string Rule(AlertRule rule) => $"methodology#rule-{rule.Word()}";

    /// <summary>The digest of a week.</summary>
    public static string Week(IsoWeek week) => $"weeks/{week}";

    /// <summary>The same as one document, to be mailed or printed.</summary>
    public static string WeekMail(IsoWeek week) => $"weeks/{week}/mail";

    /// <summary>A filing's index page at the SEC, under any key that it is listed by; null for one whose number was made here.</summary>
    public static Uri? Edgar(Cik cik, AccessionNumber accession) => accession.IsInferred
        ? null
        : new Uri(string.Create(
            CultureInfo.InvariantCulture,
            $"https://www.sec.gov/Archives/edgar/data/{cik.Value}/{accession.ToString().Replace("-", "", StringComparison.Ordinal)}/{accession}-index.htm"));

    private static string WithWords(string path, IEnumerable<(string Name, string Word)> words) =>
        string.Join('&', words.Select(word => $"{word.Name}={Uri.EscapeDataString(word.Word)}")) is { Length: > 0 } query ? $"{path}?{query}" : path;
}
