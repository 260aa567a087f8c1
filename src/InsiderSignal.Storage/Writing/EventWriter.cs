using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Storage.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace InsiderSignal.Storage.Writing;

/// <summary>Derives an issuer's events and labels from its stored filings and replaces what was derived before.</summary>
internal sealed class EventWriter : IDisposable
{
    internal const string DeleteEventsSql = "DELETE FROM trade_events WHERE issuer_cik = ?";

    internal const string IsDirtySql = "SELECT 1 FROM dirty_issuers WHERE cik = ?";

    private const string DeleteRowsSql =
        "DELETE FROM trade_rows WHERE (event_accession, event_line) IN (SELECT accession, line FROM trade_events WHERE issuer_cik = ?)";

    private readonly IssuerDerivation _derivation;
    private readonly PreparedInsert<TradeEventRecord> _event;
    private readonly PreparedInsert<TradeRowRecord> _standing;
    private readonly PreparedInsert<IssuerRecord> _issuer;
    private readonly PreparedStatement _dirty;
    private readonly PreparedStatement _isDirty;
    private readonly PreparedStatement[] _deletes;

    public EventWriter(SqliteConnection connection, IModel model, SicSectorMap sectors)
    {
        _derivation = new(connection, sectors);
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

    /// <returns>How many rows and events were read and written for it.</returns>
    public int Derive(Cik issuer)
    {
        foreach (var delete in _deletes)
            delete.Bind(1, issuer.Value).Execute();
        if (_derivation.Derive(issuer) is not { } derived)
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
        _derivation.Dispose();
        _event.Dispose();
        _standing.Dispose();
        _issuer.Dispose();
        _dirty.Dispose();
        _isDirty.Dispose();
        foreach (var delete in _deletes)
            delete.Dispose();
    }
}
