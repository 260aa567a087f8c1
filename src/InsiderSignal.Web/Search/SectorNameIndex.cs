using System.Globalization;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Web.Search;

/// <summary>Sectors and industries with stored trades, by words of their titles or by SIC code. They are a few hundred lines.</summary>
internal sealed class SectorNameIndex
{
    private readonly IReadOnlyList<Industry> _industries;
    private readonly IReadOnlyDictionary<Sector, int> _sectors;

    public SectorNameIndex(IReadOnlyDictionary<(Sector Sector, int Sic), int> trades, SicSectorMap map)
    {
        _industries =
        [
            .. trades.GroupBy(entry => entry.Key.Sic)
                .Where(industry => map.IndustryTitle(industry.Key) is not null)
                .Select(industry => new Industry(industry.Key, map.IndustryTitle(industry.Key)!, map.SectorOf(0, industry.Key), industry.Sum(entry => entry.Value))),
        ];
        _sectors = trades.GroupBy(entry => entry.Key.Sector).ToDictionary(sector => sector.Key, sector => sector.Sum(entry => entry.Value));
    }

    /// <summary>Sectors, then industries, in each the most trades first. A sector is found by its name, or for most of the trades of the industries that are found.</summary>
    public IReadOnlyList<SearchHit> Find(string query, string[] words)
    {
        var industries = _industries
            .Where(industry => Code(industry) == query || Has(industry.Title, words))
            .OrderByDescending(industry => industry.Trades)
            .ThenBy(industry => industry.Sic)
            .ToList();
        var largest = industries.GroupBy(industry => industry.Sector).MaxBy(sector => sector.Sum(industry => industry.Trades))?.Key;
        var sectors = _sectors.Where(sector => sector.Key == largest || Has(sector.Key.DisplayName(), words)).OrderByDescending(sector => sector.Value);
        return
        [
            .. sectors.Select(sector => new SearchHit(SearchKind.Sector, null, null, sector.Key.DisplayName(), sector.Value) { Address = Links.Sector(sector.Key) }),
            .. industries.Select(industry => new SearchHit(SearchKind.Industry, null, null, industry.Title, industry.Trades)
            {
                Sic = industry.Sic,
                Context = industry.Sector.DisplayName(),
                Address = Links.Industry(industry.Sic),
            }),
        ];
    }

    private static string Code(Industry industry) => industry.Sic.ToString("D4", CultureInfo.InvariantCulture);

    // A word finds what begins with it: "bank" finds banks.
    private static bool Has(string title, string[] words)
    {
        var parts = NameIndex.Words(title);
        return Array.TrueForAll(words, word => Array.Exists(parts, part => part.StartsWith(word, StringComparison.Ordinal)));
    }

    private sealed record Industry(int Sic, string Title, Sector Sector, int Trades);
}
