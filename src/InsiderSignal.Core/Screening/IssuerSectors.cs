using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Core.Screening;

/// <summary>The sectors that a history counts issuers in.</summary>
public static class IssuerSectors
{
    /// <summary>The sectors of some issuers; those without trades are left out.</summary>
    /// <param name="history">The history.</param>
    /// <param name="issuers">The issuers.</param>
    public static IReadOnlyDictionary<Cik, Sector?> Of(TradeHistory history, IReadOnlyCollection<Cik> issuers)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(issuers);
        var wanted = issuers.Select(issuer => history.Issuers.TryFind(issuer.Value, out var place) ? place : -1).Where(place => place >= 0).ToHashSet();
        var sectors = new Dictionary<Cik, Sector?>();
        // From the newest back, until all are found.
        for (var place = history.Count - 1; place >= 0 && sectors.Count < wanted.Count; place--)
        {
            if (wanted.Contains(history.Columns.Issuers[place]))
                sectors.TryAdd(new Cik(history.Issuers[history.Columns.Issuers[place]]), TradeTag.SectorOf(history.Columns.Tags[place]));
        }

        return sectors;
    }
}
