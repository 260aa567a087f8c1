using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Screening;

/// <summary>Finds trades with those of one filing together. One pass over the columns, two for pages far back.</summary>
public static class FilingScreen
{
    /// <summary>One page of filings with the trades that pass, those of a filing in the order of its rows, and the totals of all that pass.</summary>
    /// <param name="history">The history.</param>
    /// <param name="filter">Which trades.</param>
    /// <param name="key">What filings are sorted by: a date or a share as the first of their trades would be, value by the sum over them.</param>
    /// <param name="isAscending">Smallest or earliest first.</param>
    /// <param name="skip">Filings before the page.</param>
    /// <param name="take">Filings on the page.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static ScreenedTrades Find(TradeHistory history, TradeFilter filter, TradeOrderKey key, bool isAscending, int skip, int take)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        var pass = new FilterPass(history, filter);
        var keys = new TradeKeys(history, key, isAscending);
        var page = PageChoice<FilingPlace>.Of(skip, take, keys.IsOrderOfWalk);
        var totals = new ScreenedTotals();
        var filings = 0;
        foreach (var (rank, filing) in new FilingWalk(history, keys, isSummed: key == TradeOrderKey.Value).Filings(pass, totals))
        {
            filings++;
            page.Offer(rank, filing);
        }

        if (page.WantsAllAgain())
        {
            foreach (var (rank, filing) in new FilingWalk(history, keys, isSummed: key == TradeOrderKey.Value).Filings(pass, new ScreenedTotals()))
                page.Offer(rank, filing);
        }

        return totals.With([.. page.Page().SelectMany(filing => TradesOf(filing, history, pass))], filings);
    }

    private static IEnumerable<TradeRecord> TradesOf(FilingPlace filing, TradeHistory history, FilterPass pass)
    {
        var trades = new List<TradeRecord>();
        for (var place = filing.Newest + 1; (place = pass.Before(place, filing.First)) >= 0;)
        {
            if (history.Columns.Accessions[place] == filing.Accession)
                trades.Add(history[place]);
        }

        return trades.OrderBy(trade => trade.Event.Line);
    }
}
