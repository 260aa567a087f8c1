using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace InsiderSignal.Storage.Writing;

/// <summary>Keeps the ledger of what feeds and indexes name, and which of those have been read to their end.</summary>
internal sealed class LedgerWriter(SqliteConnection connection, IModel model) : IDisposable
{
    private const LedgerSource Indexes = LedgerSource.DailyIndex | LedgerSource.FullIndex;

    // An index that was there once is not undone by an answer that there is none. 1 is read, 2 is none.
    private const string KeepRead =
        "ON CONFLICT (day) DO UPDATE SET state = excluded.state, listed = excluded.listed, read_at = excluded.read_at "
        + "WHERE NOT (index_days.state = 1 AND excluded.state = 2)";

    // 3 is quarantined, 1 is owed.
    private const string OweAgainSql = "UPDATE ledger SET state = 1, reason = NULL WHERE accession = ? AND state = 3 AND cik IS NOT NULL";

    private readonly PreparedInsert<LedgerEntry> _new = new(connection, model, "INSERT OR IGNORE");
    private readonly PreparedInsert<LedgerEntry> _known = new(connection, model, "INSERT", LedgerMerge.Listed);
    private readonly PreparedInsert<IndexDay> _day = new(connection, model, "INSERT", KeepRead);
    private readonly PreparedInsert<DataSetRecord> _dataSet = new(connection, model, "INSERT OR REPLACE");
    private readonly PreparedStatement _oweAgain = new(connection, OweAgainSql);
    private readonly PreparedStatement _unquarantine = new(connection, SettlementWriter.UnquarantineSql);

    /// <returns>True when the accession number was unknown, and is owed now.</returns>
    /// <exception cref="ArgumentException">No one lists it, or an index without a day.</exception>
    public bool Owe(LedgerEntry listed)
    {
        if (listed.ListedBy == LedgerSource.None)
            throw new ArgumentException($"{listed.Accession} is listed by no one.", nameof(listed));
        if ((listed.ListedBy & Indexes) != LedgerSource.None && listed.FiledOn is null)
            throw new ArgumentException($"An index names {listed.Accession} without the day it was filed.", nameof(listed));
        var owed = new LedgerEntry
        {
            Accession = listed.Accession,
            State = LedgerState.Owed,
            Form = listed.Form,
            FiledOn = listed.FiledOn,
            Cik = listed.Cik,
            ListedBy = listed.ListedBy,
        };
        if (_new.Insert(owed))
            return true;
        _known.Insert(owed);
        return false;
    }

    /// <returns>True when it was quarantined and can be fetched: its address is known.</returns>
    public bool OweAgain(AccessionNumber accession)
    {
        _oweAgain.Bind(1, accession.Value).Execute();
        if (_oweAgain.Changes == 0)
            return false;
        _unquarantine.Bind(1, accession.Value).Execute();
        return true;
    }

    public void Close(IndexDay day) => _day.Insert(day);

    public void Close(DataSetRecord dataSet) => _dataSet.Insert(dataSet);

    public void Dispose()
    {
        _new.Dispose();
        _known.Dispose();
        _day.Dispose();
        _dataSet.Dispose();
        _oweAgain.Dispose();
        _unquarantine.Dispose();
    }
}
