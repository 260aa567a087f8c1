using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Screening;

/// <summary>Finds trades with those of one filing together. Two passes over the columns: which filings, then their trades.</summary>
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
        var totals = new ScreenedTotals();
        var ranks = new Dictionary<long, (long Key, int Newness)>();
        for (var i = pass.End - 1; i >= pass.Start; i--)
        {
            if (!pass.Lets(i))
                continue;
            totals.Add(history.Columns, i);
            var accession = history.Columns.Accessions[i];
            ranks[accession] = !ranks.TryGetValue(accession, out var rank) ? (keys.Of(i), ranks.Count)
                : key == TradeOrderKey.Value ? (rank.Key + keys.Of(i), rank.Newness)
                : (Math.Min(rank.Key, keys.Of(i)), rank.Newness);
        }

        var page = ranks.OrderBy(filing => filing.Value).Skip(skip).Take(take).Select(filing => filing.Key).ToList();
        return totals.With(TradesOf(page, history, pass), ranks.Count);
    }

    private static List<TradeRecord> TradesOf(List<long> page, TradeHistory history, FilterPass pass)
    {
        var trades = page.ToDictionary(accession => accession, _ => new List<TradeRecord>());
        for (var i = pass.Start; i < pass.End; i++)
        {
            if (trades.TryGetValue(history.Columns.Accessions[i], out var filing) && pass.Lets(i))
                filing.Add(history[i]);
        }

        return [.. page.SelectMany(accession => trades[accession].OrderBy(trade => trade.Event.Line))];
    }
}
