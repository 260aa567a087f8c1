using InsiderSignal.Core.Sectors;
using InsiderSignal.Storage.Opening;
using Microsoft.Data.Sqlite;

namespace InsiderSignal.Storage.Writing;

/// <summary>Brings the stored sectors up to the map that this program ships, so that lists and ratios agree without a new import.</summary>
public static class SectorRefresh
{
    /// <returns>How many issuers changed their sector; none in a store that cannot be written, which stays as it is.</returns>
    /// <exception cref="StoreException">The store failed or is locked.</exception>
    public static int Run(Store store, SicSectorMap sectors)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(sectors);
        using var connection = store.Connect();
        try
        {
            return Outdated(connection, sectors).Count == 0 ? 0 : Update(store, connection, sectors);
        }
        catch (SqliteException fault) when (StoreFault.IsReadOnly(fault))
        {
            return 0;
        }
        catch (SqliteException fault)
        {
            throw StoreFault.Translate(fault, store.Location.DataSource);
        }
    }

    // Looked at again under the lock, because an import may have come between.
    private static int Update(Store store, SqliteConnection connection, SicSectorMap sectors)
    {
        using var turn = store.Turns.Take();
        using var transaction = connection.BeginTransaction(deferred: false);
        var outdated = Outdated(connection, sectors);
        using (var update = new PreparedStatement(connection, "UPDATE issuers SET sector = ? WHERE cik = ?"))
        {
            foreach (var (cik, sector) in outdated)
                update.Bind(1, (int)sector).Bind(2, cik).Execute();
        }

        transaction.Commit();
        return outdated.Count;
    }

    private static List<(int Cik, Sector Sector)> Outdated(SqliteConnection connection, SicSectorMap sectors)
    {
        var outdated = new List<(int, Sector)>();
        using var issuers = new PreparedStatement(connection, "SELECT cik, sic, sector FROM issuers");
        while (issuers.Read())
        {
            var cik = issuers.Int32(0);
            var sector = sectors.SectorOf(cik, issuers.IsNull(1) ? null : issuers.Int32(1));
            if ((int)sector != issuers.Int32(2))
                outdated.Add((cik, sector));
        }

        return outdated;
    }
}
