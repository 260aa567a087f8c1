using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace InsiderSignal.Storage.Writing;

/// <summary>Derives an issuer's events and labels from its stored filings and replaces what was derived before.</summary>
internal sealed class EventWriter : IDisposable
{
    internal const string DeleteEventsSql = "DELETE FROM trade_events WHERE issuer_cik = ?";

    private const string DeleteRowsSql =
        "DELETE FROM trade_rows WHERE (event_accession, event_line) IN (SELECT accession, line FROM trade_events WHERE issuer_cik = ?)";

    private readonly SicSectorMap _sectors;
    private readonly IssuerRows _rows;
    private readonly PreparedInsert<TradeEventRecord> _event;
    private readonly PreparedInsert<TradeRowRecord> _standing;
    private readonly PreparedInsert<IssuerRecord> _issuer;
    private readonly PreparedStatement _dirty;
    private readonly PreparedStatement _isDirty;
    private readonly PreparedStatement[] _deletes;

    public EventWriter(SqliteConnection connection, IModel model, SicSectorMap sectors)
    {
        _sectors = sectors;
        _rows = new(connection);
        _event = new(connection, model);
        _standing = new(connection, model);
        _issuer = new(connection, model, "INSERT OR REPLACE");
        _dirty = new(connection, "SELECT cik FROM dirty_issuers ORDER BY cik LIMIT ?");
        _isDirty = new(connection, "SELECT 1 FROM dirty_issuers WHERE cik = ?");
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

    public bool IsDirty(Cik issuer)
    {
        var found = _isDirty.Bind(1, issuer.Value).Read();
        if (found)
            _isDirty.Reset();
        return found;
    }

    /// <returns>How many rows and events were read and written for it.</returns>
    public int Derive(Cik issuer)
    {
        foreach (var delete in _deletes)
            delete.Bind(1, issuer.Value).Execute();
        if (_rows.Labels(issuer) is not { } labels)
            return 0;
        labels.Sector = _sectors.SectorOf(issuer.Value, labels.Sic);
        _issuer.Insert(labels);

        var book = new IssuerBook(issuer);
        foreach (var filing in _rows.Trades(issuer).GroupBy(row => row.Accession))
            book.Add(filing);
        var trades = book.Derive();
        foreach (var trade in trades.Events)
            _event.Insert(ToRecord(trade));
        foreach (var row in trades.Rows)
            _standing.Insert(ToRecord(row));
        return trades.Events.Count + trades.Rows.Count;
    }

    public void Dispose()
    {
        _rows.Dispose();
        _event.Dispose();
        _standing.Dispose();
        _issuer.Dispose();
        _dirty.Dispose();
        _isDirty.Dispose();
        foreach (var delete in _deletes)
            delete.Dispose();
    }

    private static TradeEventRecord ToRecord(TradeEvent trade) => new()
    {
        Accession = trade.Id.Accession,
        Line = trade.Id.Line,
        KnownFrom = trade.KnownFrom,
        KnownUntil = trade.KnownUntil,
        IssuerCik = trade.Key.Issuer,
        OwnerCik = trade.Key.Owner,
        TradedOn = trade.Key.TradeDate,
        Side = trade.Key.Side,
        SecurityClass = trade.Key.SecurityClass,
        FiledOn = trade.FiledOn,
        Roles = trade.Roles,
        RowCount = trade.RowCount,
        Shares = trade.Shares,
        Value = trade.Value,
        SharesBefore = trade.SharesBefore,
        Plan = trade.Plan,
        IsPlanned = trade.IsPlanned,
        PlanAdoptedOn = trade.PlanAdoptedOn,
        IsSuspect = trade.IsSuspect,
        IsRoutine = trade.IsRoutine,
        CopyOfAccession = trade.CopyOf?.Accession,
        CopyOfLine = trade.CopyOf?.Line,
    };

    private static TradeRowRecord ToRecord(TradeRowStanding row) => new()
    {
        Accession = row.Accession,
        Line = row.Line,
        EventAccession = row.Event.Accession,
        EventLine = row.Event.Line,
        SupersededBy = row.SupersededBy,
        Suspect = row.Suspect,
    };
}
