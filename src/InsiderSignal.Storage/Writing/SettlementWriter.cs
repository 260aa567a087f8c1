using InsiderSignal.Storage.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace InsiderSignal.Storage.Writing;

/// <summary>Writes down what was not stored, and why. What is stored already stays stored.</summary>
internal sealed class SettlementWriter(SqliteConnection connection, IModel model) : IDisposable
{
    private const string UnlessStored = "ON CONFLICT (accession) DO UPDATE SET state = excluded.state, form = excluded.form, "
        + "filed_on = excluded.filed_on, reason = excluded.reason WHERE ledger.state <> 2";

    private readonly PreparedInsert<QuarantineEntry> _quarantine = new(connection, model, "INSERT OR IGNORE");
    private readonly PreparedInsert<LedgerEntry> _ledger = new(connection, model, "INSERT", UnlessStored);

    public bool Quarantine(QuarantineEntry entry)
    {
        if (entry.Accession is { } accession)
            _ledger.Insert(new LedgerEntry { Accession = accession, State = LedgerState.Quarantined, Reason = entry.Reason });
        return _quarantine.Insert(entry);
    }

    public bool LeaveOut(LedgerEntry entry) => _ledger.Insert(entry);

    public void Dispose()
    {
        _quarantine.Dispose();
        _ledger.Dispose();
    }
}
