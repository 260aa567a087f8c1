using System.Globalization;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Web.Companies;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Trades;

namespace InsiderSignal.Web.Industries;

/// <summary>The pages of industries. Four queries: companies, insiders and two for the trades.</summary>
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
        return new IndustryView
        {
            Sic = sic,
            Title = title ?? (sic == 0 ? "No industry code" : "An industry that is not on the SEC's list"),
            // By the code itself: no override names the company 0.
            Sector = sectors.SectorOf(0, sic),
            Series = RatioEngine.Series(history, new RatioQuery { Scope = new RatioScope(Sic: sic), From = range.Start(history, RatioWindow.Days30) }, benchmark: null),
            Companies = await CompanyLists.OfAsync(store, history, filter, cancellationToken),
            Traders = await TopTallies.Of(history, filter, TraderDays).NamedAsync(store, cancellationToken),
            LatestTrades = await trades.ItemsAsync([.. latest], cancellationToken),
        };
    }
}
