using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Trades;

/// <summary>Tells purchases in an offering or a private placement from those in the market.</summary>
public static class Offerings
{
    /// <summary>Prices of offerings are set: whole fives of a cent. What an order in the market averages to seldom is.</summary>
    private const decimal Step = 0.05m;

    /// <summary>Judges a purchase.</summary>
    /// <param name="bought">The believed rows of the purchase.</param>
    /// <param name="onTheDay">All believed rows of purchases of the issuer's shares on the same day; those of the same owner are passed over.</param>
    /// <param name="notes">The footnotes that rows of the purchase refer to.</param>
    /// <returns>The evidence for an offering; null without any.</returns>
    public static OfferingEvidence? Judge(IReadOnlyCollection<PricedShares> bought, IEnumerable<PricedShares> onTheDay, IEnumerable<string> notes)
    {
        ArgumentNullException.ThrowIfNull(bought);
        ArgumentNullException.ThrowIfNull(onTheDay);
        ArgumentNullException.ThrowIfNull(notes);
        var price = MainPrice(bought);
        var others = price is null ? 0 : Others(bought, onTheDay, price.Value);
        var sentence = notes.Select(OfferingNote.Read).FirstOrDefault(said => said is not null);
        return others == 0 && sentence is null ? null : new OfferingEvidence(others == 0 ? null : price, others, sentence);
    }

    /// <summary>Whether a price, in dollars, looks like one that was set.</summary>
    public static bool IsRound(decimal price) => price > 0 && price % Step == 0;

    /// <summary>The round price of at least half of the shares; null where there is none.</summary>
    private static decimal? MainPrice(IReadOnlyCollection<PricedShares> bought)
    {
        if (bought.Count == 0)
            return null;
        var main = bought.GroupBy(row => row.Price).Select(group => (Price: group.Key, Shares: group.Sum(row => row.Shares))).MaxBy(price => price.Shares);
        return IsRound(main.Price) && main.Shares * 2 >= bought.Sum(row => row.Shares) ? main.Price : null;
    }

    private static int Others(IReadOnlyCollection<PricedShares> bought, IEnumerable<PricedShares> onTheDay, decimal price)
    {
        var own = bought.Select(row => row.Owner).ToHashSet();
        return onTheDay.Where(row => row.Price == price && !own.Contains(row.Owner)).Select(row => row.Owner).Distinct<Cik>().Count();
    }
}
