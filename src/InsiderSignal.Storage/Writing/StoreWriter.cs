using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using Microsoft.Data.Sqlite;

namespace InsiderSignal.Storage.Writing;

/// <summary>
/// The one writer of a store. Filings go in by batches, each one transaction; the issuers they touch are marked, and
/// their events are derived afterwards, so that a crash between the two leaves a mark instead of a gap.
/// </summary>
public sealed class StoreWriter : IDisposable
{
    private const int IssuersAtOnce = 256;

    private readonly Store _store;
    private readonly SqliteConnection _connection;
    private readonly FilingWriter _filings;
    private readonly EventWriter _events;
    private readonly SettlementWriter _settlements;

    public StoreWriter(Store store, SicSectorMap sectors)
    {
        ArgumentNullException.ThrowIfNull(store);
        _store = store;
        _connection = store.Connect();
        using (var pragma = _connection.CreateCommand())
        {
            // 32 MB between checkpoints instead of 4: a bulk import spends a fifth of its time on them otherwise.
            pragma.CommandText = "PRAGMA wal_autocheckpoint=8000;";
            pragma.ExecuteNonQuery();
        }

        using var context = store.CreateContext();
        _filings = new FilingWriter(_connection, context.Model);
        _events = new EventWriter(_connection, context.Model, sectors);
        _settlements = new SettlementWriter(_connection, context.Model);
    }

    /// <summary>Stores a batch in one transaction.</summary>
    /// <returns>How many were new; the others were stored already.</returns>
    /// <exception cref="StoreException">The store refused; nothing of the batch was kept.</exception>
    public int Write(IReadOnlyList<FilingRecords> filings)
    {
        ArgumentNullException.ThrowIfNull(filings);
        return InTransaction(() => _filings.Write(filings));
    }

    /// <summary>Records what could not be read, and what is no ownership document.</summary>
    /// <returns>How many entries were written; not those of accession numbers that a sound copy has settled.</returns>
    public int Settle(IReadOnlyList<QuarantineEntry> quarantined, IReadOnlyList<LedgerEntry> outOfScope)
    {
        ArgumentNullException.ThrowIfNull(quarantined);
        ArgumentNullException.ThrowIfNull(outOfScope);
        return InTransaction(() => quarantined.Count(_settlements.Quarantine) + outOfScope.Count(_settlements.LeaveOut));
    }

    /// <summary>Derives the events of every issuer whose filings changed.</summary>
    /// <returns>The issuers that were derived again.</returns>
    public IReadOnlyList<Cik> DeriveEvents(IProgress<int>? derived = null, CancellationToken cancellationToken = default)
    {
        var all = new List<Cik>();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var issuers = InTransaction(() =>
            {
                var dirty = _events.Dirty(IssuersAtOnce);
                dirty.ForEach(_events.Derive);
                return dirty;
            });
            if (issuers.Count == 0)
                return all;
            all.AddRange(issuers);
            derived?.Report(all.Count);
        }
    }

    public void Dispose()
    {
        _filings.Dispose();
        _events.Dispose();
        _settlements.Dispose();
        _connection.Dispose();
    }

    private T InTransaction<T>(Func<T> work)
    {
        try
        {
            using var transaction = _connection.BeginTransaction(deferred: false);
            var result = work();
            transaction.Commit();
            return result;
        }
        catch (SqliteException fault)
        {
            throw StoreFault.Translate(fault, _store.Location.DataSource);
        }
    }
}
