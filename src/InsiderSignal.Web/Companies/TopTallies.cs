using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Companies;

/// <summary>The largest buyers and sellers among the trades that pass a filter, before they have names.</summary>
internal sealed record TopTallies(int Days, IReadOnlyList<TradeTally> Buyers, IReadOnlyList<TradeTally> Sellers)
{
    private const int Listed = 10;

    /// <summary>Everybody listed.</summary>
    public IEnumerable<Cik> Owners => Buyers.Concat(Sellers).Select(tally => tally.Cik);

    /// <summary>By lead owner, over so many days to the last of the history.</summary>
    public static TopTallies Of(TradeHistory history, TradeFilter filter, int days)
    {
        var tallies = TradeTallies.ByOwner(history, filter with { From = history.LastFiledOn?.AddDays(1 - days) });
        return new TopTallies(
            days,
            [.. tallies.Where(tally => tally.Buys > 0).OrderByDescending(tally => tally.Bought).ThenByDescending(tally => tally.Buys).Take(Listed)],
            [.. tallies.Where(tally => tally.Sells > 0).OrderByDescending(tally => tally.Sold).ThenByDescending(tally => tally.Sells).Take(Listed)]);
    }

    /// <summary>With the names that the store has. One query.</summary>
    public async Task<TopTraders> NamedAsync(Store store, CancellationToken cancellationToken) =>
        Named(await new NameReader(store).OwnersAsync([.. Owners.Distinct()], cancellationToken));

    public TopTraders Named(IReadOnlyDictionary<Cik, string?> names) => new(
        Days,
        [.. Buyers.Select(tally => new TraderRow(tally.Cik, Names.OfOwner(names, tally.Cik), tally.Buys, tally.Bought))],
        [.. Sellers.Select(tally => new TraderRow(tally.Cik, Names.OfOwner(names, tally.Cik), tally.Sells, tally.Sold))]);
}
