using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using Microsoft.Data.Sqlite;

namespace InsiderSignal.Storage.Writing;

/// <summary>
/// Writes to a store. Filings go in by batches, each one transaction; the issuers they touch are marked, and
/// their events are derived afterwards, so that a crash between the two leaves a mark instead of a gap.
/// Several writers of one <see cref="Store"/> take turns, a transaction each; one writer is for one thread at a time.
/// </summary>
public sealed class StoreWriter : IDisposable
{
    private readonly Store _store;
    private readonly SqliteConnection _connection;
    private readonly FilingWriter _filings;
    private readonly EventWriter _events;
    private readonly SqliteConnection _reading;
    private readonly IssuerDerivation _derivation;
    private readonly SettlementWriter _settlements;
    private readonly LedgerWriter _ledger;
    private readonly IndustryWriter _industries;

    public StoreWriter(Store store, SicSectorMap sectors)
        : this(store, sectors, (store ?? throw new ArgumentNullException(nameof(store))).Connect())
    {
    }

    /// <summary>A writer over an open connection, which is its own from now on.</summary>
    internal StoreWriter(Store store, SicSectorMap sectors, SqliteConnection connection)
    {
        _store = store;
        _connection = connection;
        SqlitePragmas.Enlarge(_connection);
        using (var pragma = _connection.CreateCommand())
        {
            // 32 MB between checkpoints instead of 4: a bulk import spends a fifth of its time on them otherwise.
            pragma.CommandText = "PRAGMA wal_autocheckpoint=8000;";
            pragma.ExecuteNonQuery();
        }

        using var context = store.CreateContext();
        _filings = new FilingWriter(_connection, context.Model);
        _events = new EventWriter(_connection, context.Model);
        _reading = store.Connect();
        SqlitePragmas.Enlarge(_reading);
        _derivation = new IssuerDerivation(_reading, sectors);
        _settlements = new SettlementWriter(_connection, context.Model);
        _ledger = new LedgerWriter(_connection, context.Model);
        _industries = new IndustryWriter(_connection, context.Model);
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

    /// <summary>
    /// Lets go of sources without a number whose kept bytes have been read again, and were not refused again since a time: no accession number
    /// tells that they are settled.
    /// </summary>
    /// <returns>How many.</returns>
    public int Forget(DateTimeOffset unseenSince) => InTransaction(() => _settlements.Forget(unseenSince));

    /// <summary>Takes in what feeds and indexes name. What is new is owed; what is known keeps its state and learns who else lists it, where and since when.</summary>
    /// <returns>How many are newly owed.</returns>
    /// <exception cref="ArgumentException">An entry is listed by no one, or by an index without a day. Nothing was kept.</exception>
    /// <exception cref="StoreException">The store refused; nothing was kept.</exception>
    public int Owe(IReadOnlyList<LedgerEntry> listed)
    {
        ArgumentNullException.ThrowIfNull(listed);
        return InTransaction(() => listed.Count(_ledger.Owe));
    }

    /// <summary>Takes in the index of a day, and marks the day as read.</summary>
    /// <returns>How many are newly owed.</returns>
    public int CloseDay(IndexDay day, IReadOnlyList<LedgerEntry> listed) => CloseDays([day], listed);

    /// <summary>Takes in the index of several days, as of a quarter, and marks them as read; all or nothing.</summary>
    /// <returns>How many are newly owed.</returns>
    public int CloseDays(IReadOnlyList<IndexDay> days, IReadOnlyList<LedgerEntry> listed)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(listed);
        return InTransaction(() =>
        {
            var owed = listed.Count(_ledger.Owe);
            foreach (var day in days)
                _ledger.Close(day);
            return owed;
        });
    }

    /// <summary>Marks a data set as imported to its end.</summary>
    public void CloseDataSet(DataSetRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        InTransaction(() =>
        {
            _ledger.Close(record);
            return true;
        });
    }

    /// <summary>Owes again what was quarantined and can be fetched; what has no address stays in quarantine.</summary>
    /// <returns>How many are owed again.</returns>
    public int OweAgain(IReadOnlyList<AccessionNumber> quarantined)
    {
        ArgumentNullException.ThrowIfNull(quarantined);
        return InTransaction(() => quarantined.Count(_ledger.OweAgain));
    }

    /// <summary>Takes in SIC codes that were looked up; they count for issuers whose filings state none.</summary>
    /// <returns>How many issuers this marked, to be derived again.</returns>
    public int Learn(IReadOnlyList<IssuerIndustry> industries)
    {
        ArgumentNullException.ThrowIfNull(industries);
        return InTransaction(() => industries.Count(_industries.Learn));
    }

    /// <summary>Derives the events of every issuer whose filings changed.</summary>
    /// <returns>The issuers that were derived again.</returns>
    public IReadOnlyList<Cik> DeriveEvents(IProgress<int>? derived = null, CancellationToken cancellationToken = default) =>
        Derive(_events.Dirty, derived, cancellationToken);

    /// <summary>Derives the events of every issuer whose filings changed.</summary>
    /// <param name="committed">Gets the issuers transaction by transaction: those that were derived before a fault as well.</param>
    /// <param name="cancellationToken">Stops between transactions.</param>
    public void DeriveInto(ICollection<Cik> committed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(committed);
        Derive(_events.Dirty, derived: null, cancellationToken, committed);
    }

    /// <summary>Derives the events of those among some issuers whose filings changed, whoever else waits.</summary>
    /// <returns>The issuers that were derived again.</returns>
    public IReadOnlyList<Cik> DeriveEvents(IReadOnlyCollection<Cik> only, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(only);
        return Derive(() => [.. only.Distinct().Where(_events.IsDirty)], derived: null, cancellationToken);
    }

    public void Dispose()
    {
        _filings.Dispose();
        _events.Dispose();
        _settlements.Dispose();
        _ledger.Dispose();
        _industries.Dispose();
        _derivation.Dispose();
        _reading.Dispose();
        _connection.Dispose();
    }

    private List<Cik> Derive(
        Func<List<Cik>> dirty, IProgress<int>? derived, CancellationToken cancellationToken, ICollection<Cik>? committed = null)
    {
        var all = new List<Cik>();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (issuers, version, pages) = InTransaction(() => (dirty(), _events.Version(), _events.Pages()));
            if (issuers.Count == 0)
                return all;
            using var groups = new DerivationAhead(_derivation, issuers, new GroupSize(_store.Turns, pages), version);
            while (groups.Wait(cancellationToken))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var replaced = InTransaction(() => _events.Replace(groups.Take(_events.Version())));
                all.AddRange(replaced);
                foreach (var issuer in replaced)
                    committed?.Add(issuer);
                derived?.Report(all.Count);
            }
        }
    }

    private T InTransaction<T>(Func<T> work)
    {
        using var turn = _store.Turns.Take();
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
