using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Companies;

/// <summary>Lists of companies by what was traded of them.</summary>
internal static class CompanyLists
{
    private const int Listed = 25;
    private const int Days = 90;

    /// <summary>The companies with the most dollars traded in 90 days, among the trades that pass a filter. One query.</summary>
    public static async Task<IReadOnlyList<CompanyRow>> OfAsync(Store store, TradeHistory history, TradeFilter filter, CancellationToken cancellationToken)
    {
        if (history.LastFiledOn is not { } last)
            return [];
        var tallies = TradeTallies.ByIssuer(history, filter with { From = last.AddDays(1 - Days) })
            .OrderByDescending(tally => tally.Turnover)
            .Take(Listed)
            .ToList();
        var labels = await new NameReader(store).IssuersAsync([.. tallies.Select(tally => tally.Cik)], cancellationToken);
        return [.. tallies.Select(tally => CompanyRow.Of(tally, labels))];
    }
}
