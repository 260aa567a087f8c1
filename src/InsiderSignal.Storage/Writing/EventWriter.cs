using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace InsiderSignal.Storage.Writing;

/// <summary>Stores what was derived of issuers, in the place of what was derived before.</summary>
internal sealed class EventWriter : IDisposable
{
    internal const string DeleteEventsSql = "DELETE FROM trade_events WHERE issuer_cik = ?";

    internal const string IsDirtySql = "SELECT 1 FROM dirty_issuers WHERE cik = ?";

    private const string DeleteRowsSql =
        "DELETE FROM trade_rows WHERE (event_accession, event_line) IN (SELECT accession, line FROM trade_events WHERE issuer_cik = ?)";

    private readonly PreparedInsert<TradeEventRecord> _event;
    private readonly PreparedInsert<TradeRowRecord> _standing;
    private readonly PreparedInsert<IssuerRecord> _issuer;
    private readonly PreparedStatement _dirty;
    private readonly PreparedStatement _isDirty;
    private readonly PreparedStatement _version;
    private readonly PreparedStatement _pages;
    private readonly PreparedStatement[] _deletes;

    public EventWriter(SqliteConnection connection, IModel model)
    {
        _event = new(connection, model);
        _standing = new(connection, model);
        _issuer = new(connection, model, "INSERT OR REPLACE");
        _dirty = new(connection, "SELECT cik FROM dirty_issuers ORDER BY cik");
        _isDirty = new(connection, IsDirtySql);
        _version = new(connection, "PRAGMA data_version");
        _pages = new(connection, "PRAGMA page_count");
        _deletes =
        [
            new(connection, DeleteRowsSql),
            new(connection, DeleteEventsSql),
            new(connection, "DELETE FROM issuers WHERE cik = ?"),
            new(connection, "DELETE FROM dirty_issuers WHERE cik = ?"),
        ];
    }

    /// <summary>Issuers whose events are out of date.</summary>
    public List<Cik> Dirty()
    {
        var issuers = new List<Cik>();
        while (_dirty.Read())
            issuers.Add(new Cik(_dirty.Int32(0)));
        return issuers;
    }

    public bool IsDirty(Cik issuer) => _isDirty.Bind(1, issuer.Value).Exists();

    /// <summary>A number that changes when others than this connection have written.</summary>
    public long Version()
    {
        _version.Read();
        var version = _version.Int64(0);
        _version.Reset();
        return version;
    }

    /// <summary>How many pages the store has.</summary>
    public int Pages()
    {
        _pages.Read();
        var pages = _pages.Int32(0);
        _pages.Reset();
        return pages;
    }

    /// <summary>Puts what was derived in the place of what was derived before.</summary>
    /// <returns>The issuers whose events were written.</returns>
    public IReadOnlyList<Cik> Replace(DerivedGroup group)
    {
        foreach (var delete in _deletes)
        {
            foreach (var issuer in group.Issuers)
                delete.Bind(1, issuer.Value).Execute();
        }

        foreach (var labels in group.Labels)
            _issuer.Insert(labels);
        foreach (var trade in group.Events)
            _event.Insert(trade);
        foreach (var row in group.Rows)
            _standing.Insert(row);
        return group.Issuers;
    }

    public void Dispose()
    {
        _event.Dispose();
        _standing.Dispose();
        _issuer.Dispose();
        _dirty.Dispose();
        _isDirty.Dispose();
        _version.Dispose();
        _pages.Dispose();
        foreach (var delete in _deletes)
            delete.Dispose();
    }
}
