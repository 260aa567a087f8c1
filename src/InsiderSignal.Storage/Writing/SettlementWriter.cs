using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace InsiderSignal.Storage.Writing;

/// <summary>
/// Writes down what was not stored, and why. What is stored already stays stored, and a broken copy of what was read soundly
/// is no loss: whatever the order they come in, a sound copy wins.
/// </summary>
internal sealed class SettlementWriter(SqliteConnection connection, IModel model) : IDisposable
{
    internal const string UnquarantineSql = "DELETE FROM quarantine WHERE accession = ?";

    private const string ForgetSql = "DELETE FROM quarantine WHERE accession IS NULL AND content IS NOT NULL AND seen_at < ?";

    // 2 is stored, 4 is out of scope.
    private const string SoundSql = "SELECT 1 FROM ledger WHERE accession = ? AND state IN (2, 4)";

    private const string LatestReading = "ON CONFLICT (source, content_hash) DO UPDATE SET accession = excluded.accession, "
        + "reason = excluded.reason, seen_at = excluded.seen_at";

    private readonly PreparedInsert<QuarantineEntry> _quarantine = new(connection, model, "INSERT", LatestReading);
    private readonly PreparedInsert<LedgerEntry> _ledger = new(connection, model, "INSERT", LedgerMerge.Unstored);
    private readonly PreparedStatement _sound = new(connection, SoundSql);
    private readonly PreparedStatement _unquarantine = new(connection, UnquarantineSql);
    private readonly PreparedStatement _forget = new(connection, ForgetSql);

    /// <returns>False when a sound copy was read before, which leaves nothing to keep.</returns>
    public bool Quarantine(QuarantineEntry entry)
    {
        if (entry.Accession is { } accession)
        {
            if (IsSound(accession))
                return false;
            _ledger.Insert(new LedgerEntry { Accession = accession, State = LedgerState.Quarantined, Reason = entry.Reason });
        }

        return _quarantine.Insert(entry);
    }

    /// <returns>False when the accession number is stored.</returns>
    public bool LeaveOut(LedgerEntry entry)
    {
        _unquarantine.Bind(1, entry.Accession.Value).Execute();
        return _ledger.Insert(entry);
    }

    public int Forget(DateTimeOffset unseenSince)
    {
        _forget.Bind(1, unseenSince.ToUnixTimeSeconds()).Execute();
        return _forget.Changes;
    }

    public void Dispose()
    {
        _quarantine.Dispose();
        _ledger.Dispose();
        _sound.Dispose();
        _unquarantine.Dispose();
        _forget.Dispose();
    }

    private bool IsSound(AccessionNumber accession) => _sound.Bind(1, accession.Value).Exists();
}
