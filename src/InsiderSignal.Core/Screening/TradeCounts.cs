using System.Runtime.InteropServices;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Core.Screening;

/// <summary>How many trades each issuer, each lead owner or each industry has: what lists of names are ranked by. One pass over the columns.</summary>
public static class TradeCounts
{
    /// <summary>Trades of each issuer that has any; copies and superseded versions do not count.</summary>
    public static IReadOnlyDictionary<Cik, int> ByIssuer(TradeHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Of(history, history.Columns.Issuers, history.Issuers);
    }

    /// <summary>Trades of each lead owner that has any; copies and superseded versions do not count.</summary>
    public static IReadOnlyDictionary<Cik, int> ByOwner(TradeHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Of(history, history.Columns.Owners, history.Owners);
    }

    /// <summary>Trades of each sector and industry that has any, the industry by its SIC code; copies and superseded versions do not count.</summary>
    public static IReadOnlyDictionary<(Sector Sector, int Sic), int> ByIndustry(TradeHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var trades = new Dictionary<(Sector, int), int>();
        foreach (var tag in history.Columns.Tags)
        {
            if ((tag & (TradeTag.Standing | TradeTag.Copy)) == TradeTag.Standing)
                CollectionsMarshal.GetValueRefOrAddDefault(trades, (TradeTag.SectorOf(tag), TradeTag.SicOf(tag)), out _)++;
        }

        return trades;
    }

    private static Dictionary<Cik, int> Of(TradeHistory history, int[] places, CikTable ciks)
    {
        var counts = new int[ciks.Count];
        for (var i = 0; i < places.Length; i++)
        {
            if ((history.Columns.Tags[i] & (TradeTag.Standing | TradeTag.Copy)) == TradeTag.Standing)
                counts[places[i]]++;
        }

        var trades = new Dictionary<Cik, int>(counts.Length);
        for (var place = 0; place < counts.Length; place++)
        {
            if (counts[place] > 0)
                trades.Add(new Cik(ciks[place]), counts[place]);
        }

        return trades;
    }
}
