using System.Globalization;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Companies;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Trades;

namespace InsiderSignal.Web.Industries;

/// <summary>The pages of industries. Four queries: companies, insiders and two for the trades; one more each where companies are corrected to other sectors, where one pulls the reading, and two where a whale bought.</summary>
internal sealed class IndustryViews(Store store, HistorySnapshot snapshot, TradeLists trades, SicSectorMap sectors)
{
    private const int Digits = 4;
    private const int TraderDays = 90;
    private const int ListedTrades = 25;

    /// <summary>One industry by the digits of its code; null when it is neither on the SEC's list nor stated by a company that was traded.</summary>
    public async Task<IndustryView?> ReadAsync(string code, TrendRange range, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (code.Length > Digits || !int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var sic))
            return null;
        var history = snapshot.Current;
        var filter = new TradeFilter { Sic = sic };
        var latest = TradeScreen.Latest(history, filter, ListedTrades);
        var title = sectors.IndustryTitle(sic);
        if (title is null && latest.Count == 0)
            return null;
        // By the code itself: no override names the company 0.
        var sector = sectors.SectorOf(0, sic);
        var series = RatioEngine.Series(history, new RatioQuery { Scope = new RatioScope(Sic: sic), From = range.Start(history, RatioWindow.Days30) }, benchmark: null);
        return new IndustryView
        {
            Sic = sic,
            Title = title ?? (sic == 0 ? "No industry code" : "An industry that is not on the SEC's list"),
            Sector = sector,
            Series = series,
            Pulled = await PullView.OfAsync(store, history, series, cancellationToken),
            Parts = await PartsAsync(history, filter, sector, cancellationToken),
            Companies = await CompanyLists.OfAsync(store, history, filter, cancellationToken),
            Traders = await TopTallies.Of(history, filter, TraderDays).NamedAsync(store, cancellationToken),
            LatestTrades = await trades.ItemsAsync([.. latest], cancellationToken),
        };
    }

    private async Task<IReadOnlyList<IndustryPart>> PartsAsync(TradeHistory history, TradeFilter filter, Sector ofTheCode, CancellationToken cancellationToken)
    {
        if (history.LastFiledOn is not { } last)
            return [];
        var days = filter with { From = last.AddDays(1 - (int)RatioWindow.Days30) };
        var tallies = SectorNames.All.Select(sector => (Sector: sector, Companies: TradeTallies.ByIssuer(history, days with { Sector = sector }))).Where(part => part.Companies.Count > 0).ToList();
        if (tallies.TrueForAll(part => part.Sector == ofTheCode))
            return [];
        var labels = await new NameReader(store).IssuersAsync([.. tallies.SelectMany(part => part.Companies).Select(company => company.Cik)], cancellationToken);
        return
        [
            .. tallies.OrderByDescending(part => part.Sector == ofTheCode).Select(part => new IndustryPart(
                part.Sector,
                part.Sector == ofTheCode,
                part.Companies.Sum(company => company.Buys),
                part.Companies.Sum(company => company.Sells),
                [.. part.Companies.OrderByDescending(company => company.Buys + company.Sells).Select(company => CompanyRow.Of(company, labels))])),
        ];
    }
}
