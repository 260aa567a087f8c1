using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Storage.Opening;

/// <summary>
/// Where a store's filings were fetched from. A store belongs to one host: what a simulator or a mirror says must never stand among the
/// SEC's filings, nor be taken for them later.
/// </summary>
public static class FilingOrigin
{
    /// <summary>The host; null while nothing was fetched.</summary>
    public static string? Of(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        using var context = store.CreateContext();
        return context.Info.Select(info => info.FetchedFrom).FirstOrDefault();
    }

    /// <summary>Whether a host is the SEC's.</summary>
    public static bool IsSec(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return host.Equals("sec.gov", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".sec.gov", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Makes a store that of a host, before anything is fetched from there.</summary>
    /// <exception cref="StoreException">It is that of another, or holds filings that cannot be from there; or it cannot be written.</exception>
    public static void Claim(Store store, string host)
    {
        ArgumentNullException.ThrowIfNull(store);
        try
        {
            using var context = store.CreateContext();
            var owner = context.Info.Select(info => info.FetchedFrom).FirstOrDefault();
            if (owner == host)
                return;
            if (owner is not null)
                throw Refused($"holds filings from {owner}");
            if (!IsSec(host) && context.Filings.Any())
                throw Refused("holds imported filings");
            context.Info.ExecuteUpdate(set => set.SetProperty(info => info.FetchedFrom, host));
        }
        catch (SqliteException fault)
        {
            throw StoreFault.Translate(fault, store.Location.DataSource);
        }

        StoreException Refused(string what) =>
            new($"The store {store.Location.DataSource} {what}; those of {host} go into one of their own. Name a new file with --database.");
    }
}
