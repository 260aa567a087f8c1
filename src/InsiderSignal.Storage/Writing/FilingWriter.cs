using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace InsiderSignal.Storage.Writing;

/// <summary>Stores filings with their rows, ledger entry and labels, within the caller's transaction.</summary>
internal sealed class FilingWriter : IDisposable
{
    private static readonly string[] TablesOfAFiling = ["filings", "filing_owners", "transactions", "holdings", "footnotes", "filing_documents"];

    // 8 is a data set: it names the filing whether a better copy came before it or not.
    private const string ListedByDataSetSql = "UPDATE ledger SET listed_by = listed_by | 8 WHERE accession = ? AND listed_by & 8 = 0";

    private readonly PreparedInsert<FilingRecord> _filing;
    private readonly PreparedInsert<FilingOwnerRecord> _filingOwner;
    private readonly PreparedInsert<TransactionRecord> _transaction;
    private readonly PreparedInsert<HoldingRecord> _holding;
    private readonly PreparedInsert<FootnoteRecord> _footnote;
    private readonly PreparedInsert<FilingDocument> _document;
    private readonly PreparedInsert<LedgerEntry> _ledger;
    private readonly PreparedInsert<OwnerRecord> _owner;
    private readonly PreparedStatement _dirty;
    private readonly PreparedStatement _sourceOf;
    private readonly PreparedStatement _anyQuarantined;
    private readonly PreparedStatement _unquarantine;
    private readonly PreparedStatement _listedByDataSet;
    private readonly PreparedStatement[] _deletes;
    private bool _hasQuarantine;

    public FilingWriter(SqliteConnection connection, IModel model)
    {
        _filing = new(connection, model, "INSERT OR IGNORE");
        _filingOwner = new(connection, model);
        _transaction = new(connection, model);
        _holding = new(connection, model);
        _footnote = new(connection, model);
        _document = new(connection, model);
        _ledger = new(connection, model, "INSERT", LedgerMerge.Stored);
        _owner = new(connection, model, "INSERT", NewestName);
        _dirty = new(connection, "INSERT OR IGNORE INTO dirty_issuers (cik) VALUES (?)");
        _sourceOf = new(connection, "SELECT source, issuer_cik FROM filings WHERE accession = ?");
        _anyQuarantined = new(connection, "SELECT 1 FROM quarantine LIMIT 1");
        _unquarantine = new(connection, SettlementWriter.UnquarantineSql);
        _listedByDataSet = new(connection, ListedByDataSetSql);
        _deletes = TablesOfAFiling
            .Select(table => new PreparedStatement(connection, $"DELETE FROM {table} WHERE accession = ?"))
            .ToArray();
    }

    // Labels are those of the newest filing, whatever the order of arrival.
    private static string NewestName =>
        "ON CONFLICT (cik) DO UPDATE SET name = excluded.name, named_on = excluded.named_on, named_by = excluded.named_by "
        + "WHERE (excluded.named_on, excluded.named_by) > (owners.named_on, owners.named_by)";

    /// <summary>Stores filings.</summary>
    /// <returns>How many were not stored already, from a source that knows as much.</returns>
    public int Write(IReadOnlyList<FilingRecords> filings)
    {
        var stored = 0;
        _hasQuarantine = _anyQuarantined.Exists();
        foreach (var rows in filings)
        {
            if (Write(rows))
                stored++;
            else if (rows.Filing.Source == FilingSource.DataSet)
                _listedByDataSet.Bind(1, rows.Filing.Accession.Value).Execute();
        }

        return stored;
    }

    public void Dispose()
    {
        _filing.Dispose();
        _filingOwner.Dispose();
        _transaction.Dispose();
        _holding.Dispose();
        _footnote.Dispose();
        _document.Dispose();
        _ledger.Dispose();
        _owner.Dispose();
        _dirty.Dispose();
        _sourceOf.Dispose();
        _anyQuarantined.Dispose();
        _unquarantine.Dispose();
        _listedByDataSet.Dispose();
        foreach (var delete in _deletes)
            delete.Dispose();
    }

    private bool Write(FilingRecords rows)
    {
        if (!_filing.Insert(rows.Filing) && !MakeRoomFor(rows.Filing))
            return false;
        foreach (var row in rows.Owners)
            _filingOwner.Insert(row);
        foreach (var row in rows.Transactions)
            _transaction.Insert(row);
        foreach (var row in rows.Holdings)
            _holding.Insert(row);
        foreach (var row in rows.Footnotes)
            _footnote.Insert(row);
        if (rows.Document is { } document)
            _document.Insert(document);
        NameOwners(rows);
        MarkDirty(rows.Filing.IssuerCik);
        Settle(rows.Filing);
        return true;
    }

    private bool MakeRoomFor(FilingRecord filing)
    {
        _sourceOf.Bind(1, filing.Accession.Value);
        _sourceOf.Read();
        var source = (FilingSource)_sourceOf.Int32(0);
        var issuer = new Cik(_sourceOf.Int32(1));
        _sourceOf.Reset();
        if (source >= filing.Source)
            return false;
        foreach (var delete in _deletes)
            delete.Bind(1, filing.Accession.Value).Execute();
        MarkDirty(issuer);
        return _filing.Insert(filing);
    }

    private void NameOwners(FilingRecords rows)
    {
        foreach (var owner in rows.Owners)
        {
            _owner.Insert(new OwnerRecord
            {
                Cik = owner.Cik,
                Name = owner.Name,
                NamedOn = rows.Filing.FiledOn,
                NamedBy = rows.Filing.Accession,
            });
        }
    }

    private void MarkDirty(Cik issuer) => _dirty.Bind(1, issuer.Value).Execute();

    private void Settle(FilingRecord filing)
    {
        _ledger.Insert(new LedgerEntry
        {
            Accession = filing.Accession,
            State = LedgerState.Stored,
            Form = filing.Form.Name(),
            FiledOn = filing.FiledOn,
            ListedBy = filing.Source == FilingSource.DataSet ? LedgerSource.DataSet : LedgerSource.None,
        });
        if (_hasQuarantine)
            _unquarantine.Bind(1, filing.Accession.Value).Execute();
    }
}
