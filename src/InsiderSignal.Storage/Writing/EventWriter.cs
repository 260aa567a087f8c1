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
    private readonly PreparedStatement[] _deletes;

    public EventWriter(SqliteConnection connection, IModel model)
    {
        _event = new(connection, model);
        _standing = new(connection, model);
        _issuer = new(connection, model, "INSERT OR REPLACE");
        _dirty = new(connection, "SELECT cik FROM dirty_issuers ORDER BY cik LIMIT ?");
        _isDirty = new(connection, IsDirtySql);
        _deletes =
        [
            new(connection, DeleteRowsSql),
            new(connection, DeleteEventsSql),
            new(connection, "DELETE FROM issuers WHERE cik = ?"),
            new(connection, "DELETE FROM dirty_issuers WHERE cik = ?"),
        ];
    }

    /// <summary>Issuers whose events are out of date, at most so many.</summary>
    public List<Cik> Dirty(int most)
    {
        var issuers = new List<Cik>();
        _dirty.Bind(1, most);
        while (_dirty.Read())
            issuers.Add(new Cik(_dirty.Int32(0)));
        return issuers;
    }

    public bool IsDirty(Cik issuer) => _isDirty.Bind(1, issuer.Value).Exists();

    /// <summary>Puts what was derived in the place of what was derived before.</summary>
    /// <param name="issuer">Whose events.</param>
    /// <param name="derived">What they are; null for an issuer without filings.</param>
    /// <returns>How many rows and events were written.</returns>
    public int Replace(Cik issuer, DerivedIssuer? derived)
    {
        foreach (var delete in _deletes)
            delete.Bind(1, issuer.Value).Execute();
        if (derived is null)
            return 0;
        _issuer.Insert(derived.Labels);
        foreach (var trade in derived.Events)
            _event.Insert(trade);
        foreach (var row in derived.Rows)
            _standing.Insert(row);
        return derived.Events.Count + derived.Rows.Count;
    }

    public void Dispose()
    {
        _event.Dispose();
        _standing.Dispose();
        _issuer.Dispose();
        _dirty.Dispose();
        _isDirty.Dispose();
        foreach (var delete in _deletes)
            delete.Dispose();
    }
}
